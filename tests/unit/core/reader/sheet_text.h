// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/sheet_rows.h"
#include "core/reader/sheets/csv_tokenizer.h"

#include <QFile>
#include <QList>
#include <QStringList>

/// Rows of a sheet as text, for comparing.
namespace sheet_text {

[[nodiscard]] inline QStringList cells(const core::reader::SheetRow& row)
{
    QStringList texts;
    for (const core::reader::SheetCell& cell : row.cells) {
        texts.append(cell.text);
    }
    return texts;
}

[[nodiscard]] inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A sink that keeps all rows.
[[nodiscard]] inline core::reader::sheets::RowSink into(QList<core::reader::SheetRow>& rows)
{
    return [&rows](core::reader::SheetRow&& row) -> core::Result<void> {
        rows.append(std::move(row));
        return {};
    };
}

} // namespace sheet_text
