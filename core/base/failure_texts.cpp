// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_texts.h"

#include "core/base/resource_paths.h"

#include <QFile>
#include <QRegularExpression>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

QString filled(const QString& text, const QMap<QString, QString>& args)
{
    static const QRegularExpression placeholder(u"\\{([a-zA-Z]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(text)) {
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += args.value(match.captured(1), u"–"_s);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

Result<FailureTexts> FailureTexts::load(const QString& language)
{
    const QString path = resource_paths::file(u"help/failures.%1.md"_s.arg(language));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    FailureTexts texts;
    Text* section = nullptr;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("## "_L1)) {
            section = &texts.m_sections[line.mid(3).trimmed()];
        } else if (section && !line.trimmed().isEmpty()) {
            QString& part = section->happened.isEmpty() ? section->happened : section->advice;
            part += (part.isEmpty() ? QString() : u" "_s) + line.trimmed();
        }
    }
    return texts;
}

bool FailureTexts::has(FailureCode code) const
{
    const auto found = m_sections.constFind(failureName(code));
    return found != m_sections.cend() && !found->happened.isEmpty() && !found->advice.isEmpty();
}

FailureTexts::Text FailureTexts::textOf(const Failure& failure) const
{
    const Text text = m_sections.value(failureName(failure.code), {failureName(failure.code), QString()});
    return {filled(text.happened, failure.args), filled(text.advice, failure.args)};
}

} // namespace core
