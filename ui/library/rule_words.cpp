// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rule_words.h"

#include "ui/models/code_words.h"
#include "ui/models/words.h"

#include <cstdlib>

namespace ui::library {

using core::rulebook::Citation;
using core::rulebook::Condition;
using core::rulebook::MaterialAnswer;
using core::rulebook::Offset;
using core::rulebook::Requirement;
using core::rulebook::RuleChangeKind;
using core::rulebook::RuleView;
using core::rulebook::Severity;
using core::rulebook::TimeLimit;
using core::rulebook::TimeUnit;
using core::rulebook::Weight;
using core::types::Lang;
using models::CodeWord;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeWord kLists[] = {
    {"procedures", QT_TRANSLATE_NOOP("RuleWords", "Procedures")},
    {"stages", QT_TRANSLATE_NOOP("RuleWords", "Stages")},
    {"materials", QT_TRANSLATE_NOOP("RuleWords", "Materials")},
    {"deadlines", QT_TRANSLATE_NOOP("RuleWords", "Deadlines")},
    {"returns", QT_TRANSLATE_NOOP("RuleWords", "Reasons for a return")},
    {"settings", QT_TRANSLATE_NOOP("RuleWords", "Settings")},
    {"offices", QT_TRANSLATE_NOOP("RuleWords", "Windows")},
};

constexpr CodeWord kAspects[] = {
    {"names", QT_TRANSLATE_NOOP("RuleWords", "Name")},
    {"when", QT_TRANSLATE_NOOP("RuleWords", "Holds for")},
    {"initiators", QT_TRANSLATE_NOOP("RuleWords", "Started by")},
    {"classes", QT_TRANSLATE_NOOP("RuleWords", "Classes")},
    {"menus", QT_TRANSLATE_NOOP("RuleWords", "Menu")},
    {"outputs", QT_TRANSLATE_NOOP("RuleWords", "Result")},
    {"joint", QT_TRANSLATE_NOOP("RuleWords", "Together with")},
    {"followed-by", QT_TRANSLATE_NOOP("RuleWords", "Leads to")},
    {"clashes", QT_TRANSLATE_NOOP("RuleWords", "Not beside")},
    {"older-cases", QT_TRANSLATE_NOOP("RuleWords", "Cases begun before")},
    {"exits", QT_TRANSLATE_NOOP("RuleWords", "Ways out")},
    {"notes", QT_TRANSLATE_NOOP("RuleWords", "Notes")},
    {"lane", QT_TRANSLATE_NOOP("RuleWords", "Whose move")},
    {"hint", QT_TRANSLATE_NOOP("RuleWords", "What to do")},
    {"moves", QT_TRANSLATE_NOOP("RuleWords", "Ways on")},
    {"limits", QT_TRANSLATE_NOOP("RuleWords", "Time limit")},
    {"form", QT_TRANSLATE_NOOP("RuleWords", "Form")},
    {"cases", QT_TRANSLATE_NOOP("RuleWords", "When needed")},
    {"months", QT_TRANSLATE_NOOP("RuleWords", "Months it is good")},
    {"trigger", QT_TRANSLATE_NOOP("RuleWords", "Counted from")},
    {"offset", QT_TRANSLATE_NOOP("RuleWords", "Due")},
    {"opens", QT_TRANSLATE_NOOP("RuleWords", "Opens")},
    {"severity", QT_TRANSLATE_NOOP("RuleWords", "Weight")},
    {"because", QT_TRANSLATE_NOOP("RuleWords", "Reason")},
    {"fix", QT_TRANSLATE_NOOP("RuleWords", "Remedy")},
    {"value", QT_TRANSLATE_NOOP("RuleWords", "Value")},
    {"address", QT_TRANSLATE_NOOP("RuleWords", "Address")},
    {"phone", QT_TRANSLATE_NOOP("RuleWords", "Phone")},
    {"portal", QT_TRANSLATE_NOOP("RuleWords", "Portal")},
    {"hours", QT_TRANSLATE_NOOP("RuleWords", "Hours")},
};

// What conditions ask of besides the facts that have words of their own.
constexpr CodeWord kAsked[] = {
    {"procedure", QT_TRANSLATE_NOOP("RuleWords", "Procedure")},
    {"permit.state", QT_TRANSLATE_NOOP("RuleWords", "State of the permit")},
    {"filedRemotely", QT_TRANSLATE_NOOP("RuleWords", "Filed from afar")},
    {"dataShared", QT_TRANSLATE_NOOP("RuleWords", "The authority sees the data itself")},
    {"initiator", QT_TRANSLATE_NOOP("RuleWords", "Started by")},
    {"derived.employerCeased", QT_TRANSLATE_NOOP("RuleWords", "The employer has ceased")},
    {"derived.entered", QT_TRANSLATE_NOOP("RuleWords", "Has entered China")},
    {"derived.residenceFiled", QT_TRANSLATE_NOOP("RuleWords", "The residence permit is filed for")},
};

constexpr CodeWord kValues[] = {
    {"true", QT_TRANSLATE_NOOP("RuleWords", "yes")},
    {"false", QT_TRANSLATE_NOOP("RuleWords", "no")},
    {"none", QT_TRANSLATE_NOOP("RuleWords", "none")},
    {"fwp", QT_TRANSLATE_NOOP("RuleWords", "the national system")},
    {"local", QT_TRANSLATE_NOOP("RuleWords", "the city's platform")},
    {"agency", QT_TRANSLATE_NOOP("RuleWords", "agency")},
    {"approved-uncollected", QT_TRANSLATE_NOOP("RuleWords", "approved, not collected")},
    {"card-lost", QT_TRANSLATE_NOOP("RuleWords", "card lost")},
};

QString factWord(const QString& fact)
{
    const QString own = models::wordIn("RuleWords", kAsked, fact);
    return own == fact ? Words::ofFact(fact) : own;
}

QString spanWord(const QString& from, const QString& to)
{
    if (from.isEmpty()) {
        return RuleWords::tr("up to %1").arg(to);
    }
    return to.isEmpty() ? RuleWords::tr("%1 or more").arg(from) : from + u'–' + to;
}

QString wordOf(const Requirement& requirement)
{
    QStringList values;
    for (const QVariant& value : requirement.anyOf) {
        values.append(models::wordIn("RuleWords", kValues, value.toString()));
    }
    QString answer = values.join(u", "_s);
    if (requirement.min || requirement.max) {
        answer = spanWord(requirement.min ? QString::number(*requirement.min) : QString(),
            requirement.max ? QString::number(*requirement.max) : QString());
    } else if (requirement.from.isValid() || requirement.to.isValid()) {
        answer = spanWord(requirement.from.toString(Qt::ISODate), requirement.to.toString(Qt::ISODate));
    }
    return RuleWords::tr("%1: %2").arg(factWord(requirement.fact), answer);
}

QString doubtOf(const RuleView& rules, const Citation& citation)
{
    const core::rulebook::Source* source = rules.source(citation.source);
    QString doubt = source == nullptr ? QString() : RuleWords::ofDoubt(source->weight);
    if (citation.englishOnly) {
        doubt += (doubt.isEmpty() ? u""_s : u", "_s) + RuleWords::tr("in the translation alone");
    }
    return doubt;
}

} // namespace

QString RuleWords::of(MaterialAnswer answer)
{
    switch (answer) {
    case MaterialAnswer::Needed:
        return tr("Needed");
    case MaterialAnswer::IfApplicable:
        return tr("If applicable");
    case MaterialAnswer::Commitment:
        return tr("Commitment will do");
    case MaterialAnswer::Exempt:
        return tr("Exempt");
    }
    return {};
}

QString RuleWords::of(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return tr("Note");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Blocker:
        return tr("Binding");
    }
    return {};
}

QString RuleWords::of(RuleChangeKind kind)
{
    switch (kind) {
    case RuleChangeKind::Added:
        return tr("New");
    case RuleChangeKind::Removed:
        return tr("Gone");
    case RuleChangeKind::Changed:
        return tr("Differs");
    }
    return {};
}

Tone RuleWords::toneOf(MaterialAnswer answer)
{
    switch (answer) {
    case MaterialAnswer::Needed:
        return Tone::Due;
    case MaterialAnswer::IfApplicable:
        return Tone::Waiting;
    case MaterialAnswer::Commitment:
        return Tone::Active;
    case MaterialAnswer::Exempt:
        return Tone::Done;
    }
    return Tone::Neutral;
}

Tone RuleWords::toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Tone::Neutral;
    case Severity::Warning:
        return Tone::Due;
    case Severity::Blocker:
        return Tone::Overdue;
    }
    return Tone::Neutral;
}

Tone RuleWords::toneOf(RuleChangeKind kind)
{
    switch (kind) {
    case RuleChangeKind::Added:
        return Tone::Done;
    case RuleChangeKind::Removed:
        return Tone::Overdue;
    case RuleChangeKind::Changed:
        return Tone::Active;
    }
    return Tone::Neutral;
}

QString RuleWords::ofDoubt(Weight weight)
{
    switch (weight) {
    case Weight::Memory:
        return tr("from memory");
    case Weight::Low:
        return tr("weak source");
    case Weight::Medium:
    case Weight::High:
    case Weight::Highest:
        break;
    }
    return {};
}

QString RuleWords::of(const Offset& offset)
{
    const int count = std::abs(offset.count);
    const bool before = offset.count < 0;
    if (!offset.setting.isEmpty()) {
        return before ? tr("before, by the setting %1").arg(offset.setting)
                      : tr("after, by the setting %1").arg(offset.setting);
    }
    if (count == 0) {
        return tr("on that day");
    }
    switch (offset.unit) {
    case TimeUnit::CalendarDays:
        return before ? tr("%n calendar day(s) before", nullptr, count)
                      : tr("%n calendar day(s) after", nullptr, count);
    case TimeUnit::CalendarMonths:
        return before ? tr("%n month(s) before", nullptr, count) : tr("%n month(s) after", nullptr, count);
    case TimeUnit::WorkingDays:
        return before ? tr("%n working day(s) before", nullptr, count) : tr("%n working day(s) after", nullptr, count);
    case TimeUnit::Hours:
        return before ? tr("%n hour(s) before", nullptr, count) : tr("%n hour(s) after", nullptr, count);
    }
    return {};
}

QString RuleWords::of(const TimeLimit& limit)
{
    return limit.calendarDays ? tr("%n calendar day(s)", nullptr, limit.days)
                              : tr("%n working day(s)", nullptr, limit.days);
}

QString RuleWords::of(const Condition& condition)
{
    QStringList parts;
    for (const Requirement& requirement : condition.requirements()) {
        parts.append(wordOf(requirement));
    }
    return parts.join(u" · "_s);
}

QString RuleWords::of(const QList<core::domain::Actor>& actors)
{
    QStringList words;
    for (const core::domain::Actor actor : actors) {
        words.append(Words::of(actor));
    }
    return words.join(u", "_s);
}

QString RuleWords::ofDays(QDate from, QDate to, Lang lang)
{
    if (!to.isValid()) {
        return from.isValid() ? tr("since %1").arg(Words::ofDate(from, lang)) : QString();
    }
    return from.isValid() ? tr("%1 to %2").arg(Words::ofDate(from, lang), Words::ofDate(to, lang))
                          : tr("until %1").arg(Words::ofDate(to, lang));
}

QString RuleWords::ofValue(const QVariant& value)
{
    const QString text = value.toString();
    return text.isEmpty() ? u"–"_s : models::wordIn("RuleWords", kValues, text);
}

QString RuleWords::ofList(const QString& list) { return models::wordIn("RuleWords", kLists, list); }

QString RuleWords::ofAspect(const QString& aspect) { return models::wordIn("RuleWords", kAspects, aspect); }

QString RuleWords::shortly(const RuleView& rules, const QList<Citation>& citations)
{
    QStringList parts;
    for (const Citation& citation : citations) {
        const QString doubt = doubtOf(rules, citation);
        const QString place = citation.source + u' ' + citation.place;
        parts.append(doubt.isEmpty() ? place : tr("%1 (%2)").arg(place, doubt));
    }
    parts.removeDuplicates();
    return parts.join(u"; "_s);
}

QStringList RuleWords::inFull(const RuleView& rules, const QList<Citation>& citations, Lang lang)
{
    QStringList lines;
    for (const Citation& citation : citations) {
        QStringList parts{citation.source + u' ' + citation.place};
        if (const core::rulebook::Source* source = rules.source(citation.source)) {
            parts.append(source->title.in(lang).text);
        }
        parts.append(doubtOf(rules, citation));
        parts.removeAll(QString());
        lines.append(parts.join(u" · "_s));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace ui::library
