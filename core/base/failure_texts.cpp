// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_texts.h"

#include "core/base/resource_paths.h"

#include <QFile>
#include <QRegularExpression>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fills in {name}; an argument that is not there reads as "–".
QString filled(QStringView text, const QMap<QString, QString>& args)
{
    static const QRegularExpression placeholder(u"\\{([a-zA-Z]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(text.toString())) {
        result += text.mid(from, match.capturedStart() - from);
        result += args.value(match.captured(1), u"–"_s);
        from = match.capturedEnd();
    }
    result += text.mid(from);
    return result;
}

bool allThere(const QString& part, const QMap<QString, QString>& args)
{
    static const QRegularExpression placeholder(u"\\{([a-zA-Z]+)\\}"_s);
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(part)) {
        if (args.value(match.captured(1)).isEmpty()) {
            return false;
        }
    }
    return true;
}

/// Keeps a [part] whose arguments are all there, leaves it out otherwise; then fills in.
QString told(const QString& text, const QMap<QString, QString>& args)
{
    static const QRegularExpression optional(u"\\[([^\\[\\]]*)\\]"_s);
    QString kept;
    bool beginsWithArgument = false;
    const auto keep = [&](QStringView part) {
        beginsWithArgument = kept.isEmpty() ? part.startsWith(u'{') : beginsWithArgument;
        kept += filled(part, args);
    };
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : optional.globalMatch(text)) {
        keep(QStringView(text).sliced(from, match.capturedStart() - from));
        if (allThere(match.captured(1), args)) {
            keep(match.capturedView(1));
        }
        from = match.capturedEnd();
    }
    keep(QStringView(text).sliced(from));
    if (!kept.isEmpty() && !beginsWithArgument) {
        kept[0] = kept.at(0).toUpper(); // A sentence may have lost its first words; a name stays as it is written.
    }
    return kept;
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
            // What is safe and what to do may stand in lines of their own: a form that shows what is typed says only
            // the last.
            part += (part.isEmpty() ? QString() : u"\n"_s) + line.trimmed();
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
    return {told(text.happened, failure.args), told(text.advice, failure.args)};
}

} // namespace core
