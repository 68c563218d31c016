// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/aspect_teller.h"

#include "ui/library/rule_words.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ui::library {

using core::rulebook::ApostilleStates;
using core::rulebook::CheckRule;
using core::rulebook::Clash;
using core::rulebook::DeadlineRule;
using core::rulebook::Entry;
using core::rulebook::FollowUp;
using core::rulebook::FurtherInitiator;
using core::rulebook::JointHandling;
using core::rulebook::MaterialCase;
using core::rulebook::MaterialRule;
using core::rulebook::Move;
using core::rulebook::Note;
using core::rulebook::Office;
using core::rulebook::OlderCases;
using core::rulebook::PortalMenu;
using core::rulebook::Procedure;
using core::rulebook::ReturnReason;
using core::rulebook::RuleChange;
using core::rulebook::Setting;
using core::rulebook::Stage;
using core::rulebook::TimeLimit;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Things, typename Tell> QString lines(const Things& things, Tell tell)
{
    QStringList told;
    for (const auto& thing : things) {
        told.append(tell(thing));
    }
    told.removeAll(QString());
    return told.join(u'\n');
}

} // namespace

QStringList AspectTeller::aspectsOf(const QString& list)
{
    static const QHash<QString, QStringList> aspects{
        {u"procedures"_s, {u"initiators"_s, u"classes"_s, u"menus"_s, u"outputs"_s, u"exits"_s, u"joint"_s,
                              u"followed-by"_s, u"clashes"_s, u"older-cases"_s, u"notes"_s}},
        {u"stages"_s, {u"lane"_s, u"hint"_s, u"moves"_s, u"limits"_s}},
        {u"materials"_s, {u"cases"_s, u"form"_s, u"months"_s}},
        {u"deadlines"_s, {u"trigger"_s, u"offset"_s, u"opens"_s, u"severity"_s, u"because"_s}},
        {u"returns"_s, {u"severity"_s, u"fix"_s}},
        {u"settings"_s, {u"value"_s, u"because"_s}},
        {u"checks"_s, {u"prevents"_s, u"materials"_s, u"numbers"_s, u"states"_s, u"severity"_s, u"fix"_s}},
        {u"offices"_s, {u"address"_s, u"phone"_s, u"portal"_s, u"hours"_s}},
    };
    return QStringList{u"when"_s} + aspects.value(list);
}

QString AspectTeller::of(const RuleChange& change, const QString& aspect) const
{
    if (change.list == "procedures"_L1) {
        const Procedure* procedure = m_rules.procedure(change.code);
        return procedure == nullptr ? QString() : of(*procedure, aspect);
    }
    if (change.list == "stages"_L1) {
        const Stage* stage = m_rules.stage(change.procedure, change.code);
        return stage == nullptr ? QString() : of(*stage, change.procedure, aspect);
    }
    if (change.list == "materials"_L1) {
        return ofStack(m_rules.materialsOf(change.procedure), change.code, aspect);
    }
    if (change.list == "deadlines"_L1) {
        return ofStack(m_rules.deadlinesOf(change.procedure), change.code, aspect);
    }
    if (change.list == "returns"_L1) {
        const ReturnReason* reason = m_rules.returnReason(change.code);
        return reason == nullptr ? QString() : of(*reason, aspect);
    }
    if (change.list == "settings"_L1) {
        return lines(m_rules.settingStack(change.code), [&](const Setting& each) { return of(each, aspect); });
    }
    if (change.list == "checks"_L1) {
        return lines(m_rules.checks().value(change.code), [&](const CheckRule& each) { return of(each, aspect); });
    }
    return lines(
        m_rules.offices(), [&](const Office& each) { return each.code == change.code ? of(each, aspect) : QString(); });
}

template <typename Rule>
QString AspectTeller::ofStack(const QList<QList<Rule>>& stacks, const QString& code, const QString& aspect) const
{
    const auto stack = std::ranges::find_if(stacks, [&](const QList<Rule>& each) { return each.first().code == code; });
    return stack == stacks.end() ? QString() : lines(*stack, [&](const Rule& each) { return of(each, aspect); });
}

QString AspectTeller::ofEntry(const Entry& entry, const QString& aspect) const
{
    return aspect == "names"_L1 ? say(entry.names) : aspect == "when"_L1 ? m_tell.of(entry.when) : QString();
}

QString AspectTeller::of(const Procedure& procedure, const QString& aspect) const
{
    if (aspect == "initiators"_L1) {
        const QString further = lines(procedure.furtherInitiators,
            [this](const FurtherInitiator& each) { return m_tell.told(each.when, Words::of(each.actor)); });
        return further.isEmpty() ? RuleWords::of(procedure.initiators)
                                 : RuleWords::of(procedure.initiators) + u'\n' + further;
    }
    if (aspect == "classes"_L1) {
        return procedure.classes.join(u", "_s);
    }
    if (aspect == "menus"_L1) {
        return lines(procedure.menus, [this](const PortalMenu& menu) { return say(menu.path); });
    }
    if (aspect == "outputs"_L1) {
        return lines(procedure.outputs, [this](const auto& output) { return say(output); });
    }
    if (aspect == "exits"_L1) {
        return lines(procedure.exits, [&](const Move& move) { return m_tell.of(move, procedure.code); });
    }
    if (aspect == "notes"_L1) {
        return lines(procedure.notes, [this](const Note& note) { return m_tell.told(note.when, say(note.text)); });
    }
    return ofOthers(procedure, aspect);
}

QString AspectTeller::ofOthers(const Procedure& procedure, const QString& aspect) const
{
    if (aspect == "joint"_L1) {
        return lines(procedure.joint, [this](const JointHandling& each) { return m_tell.ofProcedures({each.with}); });
    }
    if (aspect == "followed-by"_L1) {
        return lines(
            procedure.followedBy, [this](const FollowUp& each) { return m_tell.ofProcedures({each.procedure}); });
    }
    if (aspect == "clashes"_L1) {
        return lines(procedure.clashes, [this](const Clash& each) { return m_tell.ofProcedures(each.with); });
    }
    if (aspect == "older-cases"_L1) {
        return lines(procedure.olderCases, [this](const OlderCases& each) {
            return m_tell.told(each.when, Words::ofDate(each.switchedOn, m_lang) + u": "_s + say(each.because));
        });
    }
    return ofEntry(procedure, aspect);
}

QString AspectTeller::of(const Stage& stage, const QString& procedure, const QString& aspect) const
{
    if (aspect == "lane"_L1) {
        return Words::of(stage.lane);
    }
    if (aspect == "hint"_L1) {
        return say(stage.hint);
    }
    if (aspect == "moves"_L1) {
        return lines(stage.moves, [&](const Move& move) { return m_tell.of(move, procedure); });
    }
    if (aspect == "limits"_L1) {
        return lines(stage.timeLimits, [this](const TimeLimit& limit) { return m_tell.of(limit); });
    }
    return ofEntry(stage, aspect);
}

QString AspectTeller::of(const MaterialRule& material, const QString& aspect) const
{
    if (aspect == "cases"_L1) {
        return lines(material.cases, [this](const MaterialCase& each) { return m_tell.of(each); });
    }
    if (aspect == "form"_L1) {
        return say(material.form);
    }
    if (aspect == "months"_L1) {
        return material.validity.months > 0 ? QString::number(material.validity.months) : QString();
    }
    return ofEntry(material, aspect);
}

QString AspectTeller::of(const DeadlineRule& deadline, const QString& aspect) const
{
    if (aspect == "trigger"_L1) {
        return m_tell.triggerOf(deadline);
    }
    if (aspect == "offset"_L1) {
        return m_tell.of(deadline.offset);
    }
    if (aspect == "opens"_L1) {
        return deadline.opens ? m_tell.of(*deadline.opens) : QString();
    }
    if (aspect == "severity"_L1) {
        return Words::of(deadline.severity);
    }
    return aspect == "because"_L1 ? say(deadline.because) : ofEntry(deadline, aspect);
}

QString AspectTeller::of(const ReturnReason& reason, const QString& aspect) const
{
    if (aspect == "severity"_L1) {
        return Words::of(reason.severity);
    }
    return aspect == "fix"_L1 ? say(reason.fix) : ofEntry(reason, aspect);
}

QString AspectTeller::of(const Setting& setting, const QString& aspect) const
{
    if (aspect == "value"_L1) {
        return RuleWords::ofValue(setting.code, setting.value);
    }
    return aspect == "because"_L1 ? say(setting.because) : ofEntry(setting, aspect);
}

QString AspectTeller::of(const CheckRule& check, const QString& aspect) const
{
    const ReturnReason* reason = m_rules.returnReason(check.prevents);
    if (aspect == "prevents"_L1) {
        return reason == nullptr ? check.prevents : check.prevents + u' ' + say(reason->names);
    }
    if (aspect == "materials"_L1) {
        return m_tell.papersOf(check);
    }
    if (aspect == "numbers"_L1) {
        return m_tell.numbersOf(check);
    }
    if (aspect == "states"_L1) {
        return lines(check.states, [this](const ApostilleStates& each) {
            return Words::ofDate(each.from, m_lang) + (each.inForce ? u" + "_s : u" − "_s) + each.countries.join(u' ');
        });
    }
    if (aspect == "severity"_L1) {
        return check.hasSeverity ? Words::of(check.severity) : QString();
    }
    return aspect == "fix"_L1 ? say(check.fix) : ofEntry(check, aspect);
}

QString AspectTeller::of(const Office& office, const QString& aspect) const
{
    if (aspect == "address"_L1) {
        return say(office.address);
    }
    if (aspect == "phone"_L1) {
        return office.phone;
    }
    if (aspect == "portal"_L1) {
        return office.portal;
    }
    return aspect == "hours"_L1 ? say(office.hours) : ofEntry(office, aspect);
}

} // namespace ui::library
