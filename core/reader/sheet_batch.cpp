// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet_batch.h"

namespace core::reader {

using namespace Qt::Literals::StringLiterals;

SheetBatch::SheetBatch(protocol::Message message, QString path)
    : m_message(std::move(message)), m_path(std::move(path))
{
}

Result<QList<SheetRow>> SheetBatch::rows() const
{
    std::optional<QList<SheetRow>> rows = protocol::rowsOf(m_message);
    return rows ? Result<QList<SheetRow>>(std::move(*rows))
                : Result<QList<SheetRow>>(Failure(FailureCode::ReaderDied, {{u"file"_s, m_path}}));
}

} // namespace core::reader
