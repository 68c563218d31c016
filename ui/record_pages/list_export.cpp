// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/list_export.h"

#include "core/exchange/csv_text.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/xlsx_file.h"

namespace ui::record_pages {

using namespace Qt::Literals::StringLiterals;

core::Result<void> writeSheet(
    const core::services::Office& office, const QString& path, const core::exchange::Sheet& sheet)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive)
               ? core::exchange::writeWholeFile(path, core::exchange::csvOf(sheet))
               : core::exchange::writeXlsx(path, sheet, office.clock().nowUtc());
}

} // namespace ui::record_pages
