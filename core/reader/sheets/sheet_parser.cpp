// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/sheet_parser.h"

#include "core/reader/sheets/csv_parser.h"
#include "core/reader/sheets/xlsx_parser.h"

namespace core::reader::sheets {

namespace {

constexpr QByteArrayView kZip("PK\x03\x04");
constexpr QByteArrayView kCompoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

/// A workbook under a password is a compound file with this stream (MS-OFFCRYPTO 2.3.4); directory names are UTF-16.
bool isEncryptedWorkbook(QByteArrayView bytes)
{
    static constexpr char kName[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    return bytes.contains(QByteArrayView(kName, sizeof(kName) - 1));
}

} // namespace

Result<SheetSummary> parseSheet(QByteArrayView bytes, const RowSink& sink)
{
    if (bytes.startsWith(kZip)) {
        return parseXlsx(bytes, sink);
    }
    if (bytes.startsWith(kCompoundFile)) {
        return Failure(isEncryptedWorkbook(bytes) ? FailureCode::FileLocked : FailureCode::FileNotASheet);
    }
    if (bytes.startsWith("%PDF-")) {
        return Failure(FailureCode::FileNotASheet);
    }
    return parseCsv(bytes, sink);
}

} // namespace core::reader::sheets
