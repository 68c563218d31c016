// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rule_words.h"

#include "ui/models/code_words.h"
#include "ui/models/words.h"

namespace ui::library {

using core::rulebook::Citation;
using core::rulebook::LimitDays;
using core::rulebook::MaterialAnswer;
using core::rulebook::RuleChangeKind;
using core::rulebook::RuleView;
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
    {"checks", QT_TRANSLATE_NOOP("RuleWords", "Checks")},
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
    {"prevents", QT_TRANSLATE_NOOP("RuleWords", "Spares")},
    {"materials", QT_TRANSLATE_NOOP("RuleWords", "Papers")},
    {"numbers", QT_TRANSLATE_NOOP("RuleWords", "Numbers")},
    {"states", QT_TRANSLATE_NOOP("RuleWords", "States with an apostille")},
    {"address", QT_TRANSLATE_NOOP("RuleWords", "Address")},
    {"phone", QT_TRANSLATE_NOOP("RuleWords", "Phone")},
    {"portal", QT_TRANSLATE_NOOP("RuleWords", "Portal")},
    {"hours", QT_TRANSLATE_NOOP("RuleWords", "Hours")},
};

/// A value that a setting may have where that is no number.
struct SettingWord
{
    const char* setting;
    CodeWord word;
};
constexpr SettingWord kSettingValues[] = {
    {"cancellation-signature", {"both", QT_TRANSLATE_NOOP("RuleWords", "Both sign and seal")}},
    {"cancellation-signature", {"seal-only", QT_TRANSLATE_NOOP("RuleWords", "The employer's seal alone")}},
    {"cancellation-signature", {"either", QT_TRANSLATE_NOOP("RuleWords", "Either will do")}},
    {"verification-rule", {"none", QT_TRANSLATE_NOOP("RuleWords", "Not asked for")}},
    {"verification-rule", {"within-30-days", QT_TRANSLATE_NOOP("RuleWords", "Within 30 days")}},
    {"verification-rule", {"with-residence", QT_TRANSLATE_NOOP("RuleWords", "With the residence permit")}},
    {"verification-rule", {"new-only", QT_TRANSLATE_NOOP("RuleWords", "For new permits only")}},
    {"contract-window", {"after-submission", QT_TRANSLATE_NOOP("RuleWords", "From the submission on")}},
    {"contract-window", {"both-sides", QT_TRANSLATE_NOOP("RuleWords", "Before and after the submission")}},
    {"contract-window", {"off", QT_TRANSLATE_NOOP("RuleWords", "Not looked at")}},
    {"decision-document", {"download", QT_TRANSLATE_NOOP("RuleWords", "Downloaded")}},
    {"decision-document", {"window", QT_TRANSLATE_NOOP("RuleWords", "At the window")}},
    {"review-before-submission", {"no", QT_TRANSLATE_NOOP("RuleWords", "Not asked for")}},
    {"review-before-submission", {"yes", QT_TRANSLATE_NOOP("RuleWords", "By somebody else")}},
    {"count-start-day", {"exclude", QT_TRANSLATE_NOOP("RuleWords", "Not counted")}},
    {"count-start-day", {"include", QT_TRANSLATE_NOOP("RuleWords", "Counted")}},
    {"roll-rule", {"previous-working-day", QT_TRANSLATE_NOOP("RuleWords", "Working day before")}},
    {"roll-rule", {"next-working-day", QT_TRANSLATE_NOOP("RuleWords", "Next working day")}},
    {"photo-crop", {"both", QT_TRANSLATE_NOOP("RuleWords", "Both")}},
    {"unclear-pathways", {"ask", QT_TRANSLATE_NOOP("RuleWords", "Ask the authority")}},
    {"agency-mode", {"client-account", QT_TRANSLATE_NOOP("RuleWords", "Client's account")}},
    {"agency-mode", {"registered", QT_TRANSLATE_NOOP("RuleWords", "Registered agency")}},
};

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

QString RuleWords::of(const LimitDays& limit)
{
    return limit.calendarDays ? tr("%n calendar day(s)", nullptr, limit.days)
                              : tr("%n working day(s)", nullptr, limit.days);
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

models::CodeChoices RuleWords::valuesOf(const QString& setting)
{
    models::CodeChoices values;
    for (const SettingWord& each : kSettingValues) {
        if (setting == QLatin1StringView(each.setting)) {
            values.append(
                {QString::fromLatin1(each.word.code), QCoreApplication::translate("RuleWords", each.word.word)});
        }
    }
    return values;
}

QString RuleWords::ofValue(const QString& setting, const QVariant& value)
{
    const QString text = value.toString();
    for (const auto& [code, word] : valuesOf(setting)) {
        if (code == text) {
            return word;
        }
    }
    return text.isEmpty() ? u"–"_s : text;
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
