// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rule_teller.h"

#include "ui/library/rule_words.h"
#include "ui/models/code_words.h"
#include "ui/models/words.h"

#include <cstdlib>

namespace ui::library {

using core::rulebook::Condition;
using core::rulebook::DeadlineRule;
using core::rulebook::MaterialCase;
using core::rulebook::MaterialRule;
using core::rulebook::Move;
using core::rulebook::Offset;
using core::rulebook::Procedure;
using core::rulebook::Requirement;
using core::rulebook::Setting;
using core::rulebook::Stage;
using core::rulebook::TimeLimit;
using core::rulebook::TimeUnit;
using models::CodeWord;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

// The days that stand on a material.
constexpr CodeWord kPaperDays[] = {
    {"issuedOn", QT_TRANSLATE_NOOP("RuleTeller", "Issued on")},
    {"expiresOn", QT_TRANSLATE_NOOP("RuleTeller", "Expires on")},
    {"takenOn", QT_TRANSLATE_NOOP("RuleTeller", "Taken on")},
};

QString spanWord(const QString& from, const QString& to)
{
    if (from.isEmpty()) {
        return RuleTeller::tr("up to %1").arg(to);
    }
    return to.isEmpty() ? RuleTeller::tr("%1 or more").arg(from) : from + u'–' + to;
}

QString daySpanWord(const Requirement& requirement, core::types::Lang lang)
{
    return requirement.from == requirement.to ? Words::ofDate(requirement.from, lang)
                                              : RuleWords::ofDays(requirement.from, requirement.to, lang);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString RuleTeller::valuesOf(const Requirement& requirement) const
{
    QStringList values;
    for (const QVariant& value : requirement.anyOf) {
        values.append(value.toString());
    }
    if (requirement.fact == "procedure"_L1) {
        return ofProcedures(values);
    }
    for (QString& value : values) {
        value = Words::ofFactValue(value);
    }
    return values.join(u", "_s);
}

QString RuleTeller::of(const Requirement& requirement) const
{
    QString answer = valuesOf(requirement);
    if (requirement.min || requirement.max) {
        answer = spanWord(requirement.min ? QString::number(*requirement.min) : QString(),
            requirement.max ? QString::number(*requirement.max) : QString());
    } else if (requirement.from.isValid() || requirement.to.isValid()) {
        answer = daySpanWord(requirement, m_lang);
    }
    return tr("%1: %2").arg(Words::ofFact(requirement.fact), answer);
}

QString RuleTeller::of(const Condition& condition) const
{
    QStringList parts;
    for (const Requirement& requirement : condition.requirements()) {
        parts.append(of(requirement));
    }
    return joined(parts);
}

QString RuleTeller::of(const Offset& offset) const
{
    const int count = std::abs(offset.count);
    const bool before = offset.count < 0;
    if (!offset.setting.isEmpty()) {
        const QList<Setting> stack = m_rules.settingStack(offset.setting);
        const QString name = stack.isEmpty() ? offset.setting : say(stack.first().names);
        return before ? tr("before, by the setting “%1”").arg(name) : tr("after, by the setting “%1”").arg(name);
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

QString RuleTeller::of(const TimeLimit& limit) const
{
    const int more = limit.extensionWorkingDays;
    return joined({RuleWords::of(limit), of(limit.when),
        more > 0 ? tr("may be lengthened by %n working day(s)", nullptr, more) : QString()});
}

QString RuleTeller::of(const Move& move, const QString& procedure) const
{
    const Stage* to = m_rules.stage(procedure, move.to);
    const QString way = RuleWords::of(move.actors) + u" → "_s + (to == nullptr ? move.to : say(to->names));
    return joined({tr("%1: %2").arg(say(move.names), way), of(move.when)});
}

QString RuleTeller::of(const MaterialCase& line) const
{
    return joined({RuleWords::of(line.answer), of(line.when), say(line.because)});
}

QString RuleTeller::told(const Condition& when, const QString& text) const { return joined({of(when), text}); }

QString RuleTeller::ofProcedures(const QStringList& codes) const
{
    QStringList names;
    for (const QString& code : codes) {
        if (const Procedure* procedure = m_rules.procedure(code)) {
            names.append(say(procedure->names));
        }
    }
    return names.isEmpty() ? codes.join(u", "_s) : names.join(u", "_s);
}

QString RuleTeller::triggerOf(const DeadlineRule& deadline) const
{
    return deadline.triggerMaterial.isEmpty() ? Words::ofFact(deadline.trigger)
                                              : joined({ofMaterial(deadline.triggerMaterial),
                                                  models::wordIn("RuleTeller", kPaperDays, deadline.trigger)});
}

QString RuleTeller::papersOf(const core::rulebook::CheckRule& check) const
{
    QStringList papers;
    for (const QString& material : check.materials) {
        papers.append(ofMaterial(material));
    }
    return papers.join(u", "_s);
}

QString RuleTeller::numbersOf(const core::rulebook::CheckRule& check) const
{
    QStringList numbers;
    for (const core::rulebook::CheckNumber& number : check.numbers) {
        const QList<core::rulebook::Setting> stack = m_rules.settingStack(number.setting);
        numbers.append(stack.isEmpty() ? QString::number(number.value)
                                       : say(stack.first().names) + u": "_s + stack.first().value.toString());
    }
    return numbers.join(u" · "_s);
}

QString RuleTeller::ofMaterial(const QString& code) const
{
    const core::rulebook::BilingualText names = m_rules.materialNames(code);
    return names.isEmpty() ? code : say(names);
}

} // namespace ui::library
