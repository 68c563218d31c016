// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::rulebook::Facts;

namespace {

Result<QJsonDocument> documentOf(const QString& path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Failure(
            QFileInfo::exists(path) ? FailureCode::FileUnreadable : FailureCode::FileMissing, {{u"file"_s, path}});
    }
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        const QString line = QString::number(bytes.first(error.offset).count('\n') + 1);
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}, {u"row"_s, line}});
    }
    return document;
}

} // namespace

Failure FactsInput::placed(Failure failure, qsizetype index, const QString& pointer) const
{
    if (!isArray) {
        return failure.with(u"pointer"_s, pointer);
    }
    const QString number = QString::number(index);
    return failure.with(u"index"_s, number).with(u"pointer"_s, u'/' + number + pointer);
}

Result<FactsInput> factsInput(const QString& path)
{
    const Result<QJsonDocument> document = documentOf(path);
    if (!document) {
        return document.failure();
    }
    FactsInput input;
    input.isArray = document->isArray();
    const QJsonArray objects = input.isArray ? document->array() : QJsonArray{document->object()};
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (!objects[i].isObject()) {
            return input.placed(Failure(FailureCode::FileDamaged, {{u"file"_s, path}}), i, {});
        }
        Result<Facts> facts = Facts::fromJson(objects[i].toObject());
        if (!facts) {
            return input.placed(facts.failure(), i, facts.failure().args.value(u"pointer"_s));
        }
        input.facts.append(*std::move(facts));
    }
    return input;
}

Result<Facts> oneFactsObject(const QString& path)
{
    Result<FactsInput> input = factsInput(path);
    if (!input) {
        return input.failure();
    }
    if (input->isArray) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    return std::move(input->facts.first());
}

} // namespace cli
