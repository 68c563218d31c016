// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/sheet_reading.h"

#include "app/reader/file_format.h"
#include "core/reader/sheets/sheet_parser.h"

#include <QFile>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::SheetRow;
using core::reader::SheetSummary;
namespace protocol = core::reader::protocol;

core::Result<SheetSummary> readSheet(const QString& path, const BatchSink& sink)
{
    if (const Result<FileFormat> format = formatOf(path); !format) {
        return format.failure();
    }
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const uchar* const bytes = opened && file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (bytes == nullptr) {
        return Failure(opened ? FailureCode::FileNotASheet : FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    protocol::RowsPacker batch;
    const auto handOn = [&batch, &sink] {
        return sink(batch.take()) ? Result<void>() : Result<void>(Failure(FailureCode::ReaderDied));
    };
    Result<SheetSummary> summary = core::reader::sheets::parseSheet(
        QByteArrayView(bytes, file.size()), [&batch, &handOn](const SheetRow& row) {
            batch.add(row);
            return batch.count() < protocol::kSheetBatchRows ? Result<void>() : handOn();
        });
    if (summary && batch.count() > 0) {
        if (const Result<void> handed = handOn(); !handed) {
            return handed.failure();
        }
    }
    return summary ? summary : Result<SheetSummary>(summary.failure().with(u"file"_s, path));
}

} // namespace reader
