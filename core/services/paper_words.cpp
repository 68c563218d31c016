// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paper_words.h"

#include "core/base/resource_paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

QString filled(QString text, const calendar::DerivationStep& step)
{
    text.replace(u"{date}"_s, step.date.toString(Qt::ISODate));
    for (auto arg = step.args.cbegin(); arg != step.args.cend(); ++arg) {
        const bool isBack = arg.key() == "count"_L1 && arg.value().startsWith(u'-'); // the words say so
        text.replace(u'{' + arg.key() + u'}', isBack ? arg.value().sliced(1) : arg.value());
    }
    return text;
}

/// Of a step's words: back or on, one or many.
QString codeOf(const calendar::DerivationStep& step)
{
    QString code = calendar::stepName(step.code);
    const int count = step.args.value(u"count"_s).toInt();
    if (count < 0) {
        code += "-back"_L1;
    }
    return count == 1 || count == -1 ? code + "-one"_L1 : code;
}

} // namespace

Result<PaperWords> PaperWords::load()
{
    QFile file(resource_paths::file(u"forms/words.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, file.fileName()}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, file.fileName()}});
    }
    PaperWords words;
    const QJsonObject groups = document.object();
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        const QJsonObject entries = group.value().toObject();
        for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry) {
            const QJsonObject text = entry.value().toObject();
            words.m_words.insert(group.key() + u'/' + entry.key(),
                {text.value(u"zh"_s).toString(), text.value(u"en"_s).toString()});
        }
    }
    return words;
}

types::BilingualText PaperWords::of(const QString& group, const QString& code) const
{
    return m_words.value(group + u'/' + code, {code, code});
}

types::BilingualText PaperWords::find(const QString& group, const QString& code) const
{
    return m_words.value(group + u'/' + code);
}

types::BilingualText PaperWords::of(const calendar::Derivation& derivation) const
{
    QStringList zh;
    QStringList en;
    for (const calendar::DerivationStep& step : derivation) {
        if (step.code == calendar::DerivationStep::Code::Result) {
            continue;
        }
        const types::BilingualText words = of(u"derivation"_s, codeOf(step));
        zh.append(filled(words.zh, step));
        en.append(filled(words.en, step));
    }
    return {zh.join(u"，"_s), en.join(u", "_s)};
}

} // namespace core::services
