// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/deadlines.h"

#include "core/workflow/checklist.h"
#include "core/workflow/counting.h"
#include "core/workflow/stage_limits.h"

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using calendar::DerivationStep;
using calendar::DerivedDate;
using calendar::WorkingCalendar;
using rulebook::DeadlineRule;
using rulebook::Facts;
using rulebook::Offset;
using rulebook::TimeUnit;
using rulebook::Truth;

namespace {

/// The day a rule counts from. Of several papers of one kind the newest counts: it is the one that is handed in.
QDate triggerOf(const DeadlineRule& rule, const Facts& facts)
{
    if (rule.triggerMaterial.isEmpty()) {
        return facts.date(rule.trigger);
    }
    QDate newest;
    for (const QJsonValue& document : facts.documents()) {
        const QDate date = QDate::fromString(document[rule.trigger].toString(), Qt::ISODate);
        if (document["material"_L1].toString() == rule.triggerMaterial && date.isValid()) {
            newest = newest.isNull() ? date : std::max(newest, date);
        }
    }
    return newest;
}

QString factOf(const DeadlineRule& rule) { return rule.triggerMaterial.isEmpty() ? rule.trigger : u"documents"_s; }

QDate handledOn(const DeadlineRule& rule, const Facts& facts)
{
    QDate earliest;
    for (const QString& fact : rule.handledBy) {
        const QDate date = facts.date(fact);
        if (date.isValid() && (earliest.isNull() || date < earliest)) {
            earliest = date;
        }
    }
    return earliest;
}

void addNew(QList<rulebook::Citation>& sources, const QList<rulebook::Citation>& more)
{
    std::ranges::copy_if(more, std::back_inserter(sources),
        [&sources](const rulebook::Citation& each) { return !sources.contains(each); });
}

/// Dates the rules of one case.
class Dating final
{
public:
    Dating(const rulebook::RuleView& rules, const WorkingCalendar& calendar, const Facts& facts,
        const ChosenSettings& chosen)
        : m_rules(rules), m_calendar(calendar), m_facts(facts), m_chosen(chosen),
          m_startDay(startDayFor(rules, facts, chosen))
    {}

    /// The uppermost rule that holds; null where none does.
    [[nodiscard]] const DeadlineRule* ruleFor(const QList<DeadlineRule>& stack)
    {
        for (const DeadlineRule& rule : stack) {
            const rulebook::Match match = rule.when.match(m_facts);
            if (match.truth == Truth::Yes && isSet(rule.setting)) {
                return &rule;
            }
            m_needs.append(match.needs);
        }
        return nullptr;
    }

    /// Nothing where the day it counts from is not known.
    [[nodiscard]] std::optional<Deadline> dated(const DeadlineRule& rule)
    {
        const QDate trigger = triggerOf(rule, m_facts);
        if (trigger.isNull()) {
            m_needs.append(factOf(rule));
            return std::nullopt;
        }
        Deadline deadline = described(rule);
        DerivedDate due = count(trigger, rule.offset, deadline.sources);
        deadline.due = due.date;
        deadline.provisional = due.provisional;
        deadline.derivation = std::move(due.derivation);
        deadline.opens = sideDate(rule.opens, trigger, deadline);
        deadline.amberFrom = sideDate(rule.amber, trigger, deadline);
        for (const rulebook::AlternativeRule& other : rule.alternatives) {
            QList<rulebook::Citation> sources = other.sources;
            const QDate otherDue = count(trigger, other.offset, sources).date;
            deadline.alternatives.append({otherDue, other.because, sources});
        }
        if (rule.decisionBefore) {
            countBack(deadline);
        }
        plan(deadline);
        return deadline;
    }

    [[nodiscard]] QStringList needs() const { return m_needs; }

private:
    [[nodiscard]] bool isSet(const rulebook::SettingRequirement& wanted)
    {
        if (wanted.setting.isEmpty()) {
            return true;
        }
        const SettingAnswer setting = settingFor(m_rules, wanted.setting, m_facts, m_chosen);
        m_needs.append(setting.needs);
        return wanted.anyOf.contains(setting.value);
    }

    /// What a rule says besides its days.
    [[nodiscard]] Deadline described(const DeadlineRule& rule) const
    {
        Deadline deadline;
        deadline.code = rule.code;
        deadline.names = rule.names;
        deadline.because = rule.because;
        deadline.lane = rule.lane;
        deadline.unit = rule.offset.unit;
        deadline.severity = rule.severity;
        deadline.handledOn = handledOn(rule, m_facts);
        deadline.sources = rule.sources;
        if (!rule.setting.setting.isEmpty()) {
            addNew(deadline.sources, settingFor(m_rules, rule.setting.setting, m_facts, m_chosen).sources);
        }
        return deadline;
    }

    /// Counts; where a setting gives the number, its sources stand beside the rule's.
    [[nodiscard]] DerivedDate count(QDate start, const Offset& offset, QList<rulebook::Citation>& sources)
    {
        if (offset.setting.isEmpty()) {
            return counted(start, offset.count, offset.unit, m_startDay, m_calendar);
        }
        const SettingAnswer setting = settingFor(m_rules, offset.setting, m_facts, m_chosen);
        m_needs.append(setting.needs);
        addNew(sources, setting.sources);
        return counted(start, offset.count * setting.value.toInt(), offset.unit, m_startDay, m_calendar);
    }

    /// A day that is counted from the trigger or the due day; null where there is no such rule.
    [[nodiscard]] QDate sideDate(const std::optional<Offset>& offset, QDate trigger, Deadline& deadline)
    {
        return offset ? count(offset->fromDue ? deadline.due : trigger, *offset, deadline.sources).date : QDate();
    }

    /// The decision has to fall on a working day before the due day, and the authority may take its full time.
    void countBack(Deadline& deadline) const
    {
        const std::optional<int> days = decisionWorkingDays(m_rules, m_facts.text(u"procedure"_s), m_facts);
        if (!days) {
            return;
        }
        const DerivedDate filing = m_calendar.addWorkingDays(deadline.due, -(*days + 1));
        deadline.fileBy = filing.date;
        deadline.provisional = deadline.provisional || filing.provisional;
    }

    /// Sets `planBy` from `due`, and says in the derivation where it differs.
    void plan(Deadline& deadline) const
    {
        const DerivedDate planned = plannedFor(deadline.due, m_rules, m_facts, m_chosen, m_calendar);
        deadline.planBy = planned.date;
        deadline.provisional = deadline.provisional || planned.provisional;
        std::ranges::copy_if(
            planned.derivation, std::back_inserter(deadline.derivation), [](const DerivationStep& step) {
                return step.code != DerivationStep::Code::Start && step.code != DerivationStep::Code::Result;
            });
    }

    const rulebook::RuleView& m_rules;
    const WorkingCalendar& m_calendar;
    const Facts& m_facts;
    const ChosenSettings& m_chosen;
    StartDay m_startDay;
    QStringList m_needs;
};

} // namespace

Result<DeadlineAnswer> deadlines(
    const rulebook::RuleView& rules, const WorkingCalendar& calendar, const Facts& facts, const ChosenSettings& chosen)
{
    const auto procedure = procedureOf(rules, facts);
    if (!procedure) {
        return procedure.failure();
    }
    Facts full = facts;
    full.set(u"procedure"_s, *procedure);
    Dating dating(rules, calendar, full, chosen);
    DeadlineAnswer answer;
    for (const QList<DeadlineRule>& stack : rules.deadlinesOf(*procedure)) {
        const DeadlineRule* rule = dating.ruleFor(stack);
        std::optional<Deadline> deadline = rule == nullptr ? std::nullopt : dating.dated(*rule);
        if (deadline) {
            answer.deadlines.append(*std::move(deadline));
        }
    }
    answer.needs = dating.needs();
    answer.needs.removeDuplicates();
    answer.needs.sort();
    return answer;
}

QString citationText(const rulebook::Citation& citation) { return citation.source + u' ' + citation.place; }

} // namespace core::workflow
