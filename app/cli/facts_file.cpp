// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_file.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;

Result<core::rulebook::Facts> oneFactsObject(const QString& path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    return core::rulebook::Facts::fromJson(document.object());
}

} // namespace cli
