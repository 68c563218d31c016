// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/file_format.h"

#include <QFile>
#include <QFileInfo>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;

core::Result<FileFormat> formatOf(const QString& path)
{
    // Acrobat, and so everyone, looks for the header in the first kilobyte only.
    constexpr qint64 kHead = 1024;
    const QFileInfo info(path);
    if (!info.exists()) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    if (file.size() > kMaxFileBytes) {
        return Failure(
            FailureCode::FileTooLarge, {{u"file"_s, path}, {u"megabytes"_s, QString::number(file.size() >> 20)},
                                           {u"limit"_s, QString::number(kMaxFileBytes >> 20)}});
    }
    return file.read(kHead).contains("%PDF-") ? FileFormat::Pdf : FileFormat::Other;
}

} // namespace reader
