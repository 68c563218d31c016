// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/sheet_rows.h"

#include <QChar>
#include <QString>
#include <QStringView>

#include <functional>

namespace core::reader::sheets {

/// Is handed each row as it is read; a Failure ends the reading.
using RowSink = std::function<Result<void>(SheetRow&&)>;

/// Splits delimited text (RFC 4180, with the liberties that are met: any line ending, quotes inside an unquoted cell)
/// into rows, in pieces of any size.
///
/// Failures: FileTooLarge (row, mostRows, mostColumns or mostSigns) above the limits of sheet_rows.h, FileDamaged (row) for a quote never closed,
/// and the sink's own.
class CsvTokenizer final
{
public:
    CsvTokenizer(QChar delimiter, RowSink sink) : m_delimiter(delimiter), m_sink(std::move(sink)) {}

    [[nodiscard]] Result<void> feed(QStringView piece);
    [[nodiscard]] Result<void> finish();

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted, AfterReturn };

    [[nodiscard]] qsizetype takeSpan(QStringView piece, qsizetype from);
    [[nodiscard]] Result<void> takeSpecial(QChar character);
    void beginCell(QChar character);
    void endCell();
    [[nodiscard]] Result<void> endRow();

    QChar m_delimiter;
    RowSink m_sink;
    State m_state = State::CellStart;
    QString m_cell;
    SheetRow m_row;
    int m_number = 0;
};

/// The delimiter of a text: comma, semicolon or tab, whichever stands most often outside quotes in its first rows.
[[nodiscard]] QChar likelyDelimiter(QStringView head);

} // namespace core::reader::sheets
