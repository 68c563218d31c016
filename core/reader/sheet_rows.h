// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::reader {

/// What a cell's author meant by it, as far as the file says. A CSV file knows only text.
enum class CellKind { Text, Number, Date };

/// One cell. A Date is `YYYY-MM-DD` (with ` HH:MM:SS` where the cell has a time of day); a Number is what was stored,
/// in plain digits as long as 15 of them say it all, otherwise with its exponent (`4.4030020250000102E+17`), so that
/// the importer sees a mangled number for what it is.
struct SheetCell
{
    QString text;
    CellKind kind = CellKind::Text;

    friend bool operator==(const SheetCell&, const SheetCell&) = default;
};

/// One row. `number` is the row's as a spreadsheet program shows it, from 1; rows without any text are not handed out.
/// A row of a CSV file has the cells that the file gives it, so that one with too few can be told. In an XLSX file,
/// where empty cells are left out, a row is filled up to the width of the widest row so far.
struct SheetRow
{
    int number = 0;
    QList<SheetCell> cells;

    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

/// What was read, told at the end.
struct SheetSummary
{
    QString format;    ///< `csv` or `xlsx`
    QString encoding;  ///< of a CSV file: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`
    QString delimiter; ///< of a CSV file: `,` `;` or a tab
    qint64 rows = 0;   ///< rows handed out
};

/// Limits above which a sheet is refused as file-too-large; the first two are those of Excel.
inline constexpr int kMaxSheetRows = 1'048'576;
inline constexpr int kMaxCellLength = 32'767;
inline constexpr int kMaxSheetColumns = 1'024;

} // namespace core::reader
