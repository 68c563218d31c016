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

    /// Adds what the rules of one code come to.
    void addTo(DeadlineAnswer& answer, const QList<DeadlineRule>& stack)
    {
        m_needs.clear();
        const FoundRule found = ruleFor(stack);
        if (found.rule == nullptr || isOfAPaperNotAskedFor(*found.rule)) {
            return;
        }
        const QDate trigger = triggerOf(*found.rule, m_facts);
        if (trigger.isNull()) {
            m_needs.prepend(factOf(*found.rule));
        }
        if (found.holds && trigger.isValid()) {
            answer.deadlines.append(dated(*found.rule, trigger));
        } else if (found.rule->triggerMaterial.isEmpty() && handledOn(*found.rule, m_facts).isNull()) {
            answer.undated.append(undated(*found.rule));
        }
        answer.needs.append(m_needs);
    }

private:
    struct FoundRule
    {
        const DeadlineRule* rule = nullptr; ///< null: none can hold
        bool holds = false;                 ///< else it may, once more is known
    };

    /// The uppermost rule that holds, else the uppermost that may.
    [[nodiscard]] FoundRule ruleFor(const QList<DeadlineRule>& stack)
    {
        FoundRule found;
        for (const DeadlineRule& rule : stack) {
            const rulebook::Match match = rule.when.match(m_facts);
            const qsizetype known = m_needs.size();
            m_needs.append(match.needs);
            if (match.truth == Truth::Yes && isSet(rule.setting)) {
                return {&rule, true};
            }
            if (found.rule == nullptr && m_needs.size() > known) {
                found.rule = &rule;
            }
        }
        return found;
    }

    [[nodiscard]] bool isOfAPaperNotAskedFor(const DeadlineRule& rule) const
    {
        return !rule.triggerMaterial.isEmpty() && !asksFor(m_rules, rule.triggerMaterial, m_facts);
    }

    [[nodiscard]] Deadline dated(const DeadlineRule& rule, QDate trigger)
    {
        Deadline deadline = described(rule);
        DerivedDate due = count(trigger, rule.offset, deadline.sources);
        deadline.due = due.date;
        deadline.arranged = deadline.handledOn > m_facts.date(u"on"_s);
        if (deadline.arranged && deadline.handledOn > deadline.due) {
            deadline.handledOn = {}; // what is to come handles a duty only where it comes in time
            deadline.arranged = false;
        }
        deadline.provisional = due.provisional;
        deadline.derivation = std::move(due.derivation);
        deadline.opens = sideDate(rule.opens, trigger, deadline);
        deadline.amberFrom = amberOf(rule, trigger, deadline.due);
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

    [[nodiscard]] UndatedDeadline undated(const DeadlineRule& rule) const
    {
        UndatedDeadline undated{rule.code, rule.names, rule.because, rule.lane, rule.severity, m_needs, rule.sources};
        undated.needs.removeDuplicates();
        return undated;
    }

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
        deadline.trigger = rule.triggerMaterial.isEmpty() ? rule.trigger : QString();
        deadline.names = rule.names;
        deadline.because = rule.because;
        deadline.lane = rule.lane;
        deadline.unit = rule.offset.unit;
        deadline.severity = rule.severity;
        deadline.answeredByFiling = rule.handledBy.contains(u"submittedOn"_s);
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

    /// What an amber line rests on, a blog too (D13), backs the warning alone and not the due day.
    [[nodiscard]] QDate amberOf(const DeadlineRule& rule, QDate trigger, QDate due)
    {
        QList<rulebook::Citation> ofTheWarning;
        return rule.amber ? count(rule.amber->fromDue ? due : trigger, *rule.amber, ofTheWarning).date : QDate();
    }

    /// A day that is counted from the trigger or the due day; null where there is no such rule.
    [[nodiscard]] QDate sideDate(const std::optional<Offset>& offset, QDate trigger, Deadline& deadline)
    {
        return offset ? count(offset->fromDue ? deadline.due : trigger, *offset, deadline.sources).date : QDate();
    }

    /// The decision has to fall on a working day before the due day, and the authority may take its full time.
    void countBack(Deadline& deadline) const
    {
        const std::optional<DecisionTime> time = decisionTime(m_rules, m_facts.text(u"procedure"_s), m_facts);
        if (!time) {
            return;
        }
        const DerivedDate filing = m_calendar.addWorkingDays(deadline.due, -(time->workingDays + 1));
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
    QStringList m_needs; ///< of the code at hand
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
        dating.addTo(answer, stack);
    }
    answer.needs.removeDuplicates();
    answer.needs.sort();
    return answer;
}

QString citationText(const rulebook::Citation& citation) { return citation.source + u' ' + citation.place; }

} // namespace core::workflow
