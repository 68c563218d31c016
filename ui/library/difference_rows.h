// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"
#include "ui/library/library_answer.h"
#include "ui/library/library_row.h"

#include <QCoreApplication>

namespace ui::library {

/// What differs between the rules asked for and those they are compared with, below a heading for each list, in one
/// language.
class DifferenceRows final
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceRows)

public:
    [[nodiscard]] static QList<LibraryRow> of(const LibraryAnswer& answer, core::types::Lang lang);
};

} // namespace ui::library
