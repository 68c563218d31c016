// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rule_diff.h"

#include <tuple>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A rule told as named texts, so that any two can be compared.
struct ToldRule
{
    BilingualText names;
    QMap<QString, BilingualText> aspects;
    QList<Citation> sources;
};

using RuleKey = std::tuple<QString, QString, QString>; ///< list, procedure, code
using ToldRules = QMap<RuleKey, ToldRule>;

BilingualText alike(const QString& text) { return {text, text}; }

BilingualText joined(const QList<BilingualText>& texts)
{
    QStringList zh;
    QStringList en;
    for (const BilingualText& text : texts) {
        zh.append(text.zh);
        en.append(text.en);
    }
    return {zh.join(u'；'), en.join(u"; "_s)};
}

/// "class=B,C submittedOn=2025-01-01..": the same in both languages.
QString told(const Condition& condition)
{
    QStringList parts;
    for (const Requirement& each : condition.requirements()) {
        QStringList values;
        for (const QVariant& value : each.anyOf) {
            values.append(value.toString());
        }
        if (values.isEmpty()) {
            const QString from = each.min ? QString::number(*each.min) : each.from.toString(Qt::ISODate);
            const QString to = each.max ? QString::number(*each.max) : each.to.toString(Qt::ISODate);
            values = {from + u".."_s + to};
        }
        parts.append(each.fact + u'=' + values.join(u','));
    }
    return parts.join(u' ');
}

QString told(const Offset& offset)
{
    static const QMap<TimeUnit, QString> units{{TimeUnit::CalendarDays, u"calendar-days"_s},
        {TimeUnit::CalendarMonths, u"calendar-months"_s}, {TimeUnit::WorkingDays, u"working-days"_s},
        {TimeUnit::Hours, u"hours"_s}};
    return QString::number(offset.count) + u' ' + units.value(offset.unit);
}

QString told(const QList<domain::Actor>& actors)
{
    QStringList codes;
    for (const domain::Actor actor : actors) {
        codes.append(domain::codeOf(actor));
    }
    return codes.join(u',');
}

QString told(const QList<Move>& moves)
{
    QStringList lines;
    for (const Move& move : moves) {
        lines.append(move.act + u" → "_s + move.to + u" ("_s + told(move.actors) + u')' + told(move.when));
    }
    return lines.join(u"; "_s);
}

QString told(const QList<TimeLimit>& limits)
{
    QStringList lines;
    for (const TimeLimit& limit : limits) {
        lines.append(QString::number(limit.days) + (limit.calendarDays ? u" calendar-days "_s : u" working-days "_s)
                     + told(limit.when));
    }
    return lines.join(u"; "_s).trimmed();
}

/// Conditioned texts as "class=B: …"; what needs no condition stands alone.
BilingualText told(const Condition& when, const BilingualText& text)
{
    const QString condition = told(when);
    const QString before = condition.isEmpty() ? QString() : condition + u": "_s;
    return {before + text.zh, before + text.en};
}

QString told(const OlderCases& line)
{
    static const QMap<Succession, QString> words{
        {Succession::Keep, u"keep"_s}, {Succession::Move, u"move"_s}, {Succession::Task, u"task"_s}};
    QStringList parts{line.switchedOn.toString(Qt::ISODate), line.procedure};
    if (!line.stages.isEmpty()) {
        parts.append(u'(' + line.stages.join(u',') + u')');
    }
    parts.append(told(line.when));
    parts.append(u"→ "_s + words.value(line.succession));
    parts.append(line.to + line.task);
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// What it says of the cases that stand beside one of it, or stood before it.
void addOthers(ToldRule& rule, const Procedure& procedure)
{
    QStringList joint;
    for (const JointHandling& each : procedure.joint) {
        joint.append(each.with);
    }
    QStringList followedBy;
    for (const FollowUp& each : procedure.followedBy) {
        followedBy.append(each.procedure);
    }
    QStringList clashes;
    for (const Clash& each : procedure.clashes) {
        clashes.append(each.with);
    }
    QList<BilingualText> older;
    for (const OlderCases& each : procedure.olderCases) {
        const QString line = told(each) + u": "_s;
        older.append({line + each.because.zh, line + each.because.en});
    }
    rule.aspects.insert(u"joint"_s, alike(joint.join(u',')));
    rule.aspects.insert(u"followed-by"_s, alike(followedBy.join(u',')));
    rule.aspects.insert(u"clashes"_s, alike(clashes.join(u',')));
    rule.aspects.insert(u"older-cases"_s, joined(older));
}

void addOwn(ToldRule& rule, const Procedure& procedure)
{
    QList<BilingualText> menus;
    for (const PortalMenu& menu : procedure.menus) {
        menus.append(menu.path);
    }
    QList<BilingualText> initiators{alike(told(procedure.initiators))};
    for (const FurtherInitiator& each : procedure.furtherInitiators) {
        initiators.append(told(each.when, alike(domain::codeOf(each.actor))));
    }
    QList<BilingualText> notes;
    for (const Note& each : procedure.notes) {
        notes.append(told(each.when, each.text));
    }
    rule.aspects.insert(u"initiators"_s, joined(initiators));
    rule.aspects.insert(u"classes"_s, alike(procedure.classes.join(u',')));
    rule.aspects.insert(u"menus"_s, joined(menus));
    rule.aspects.insert(u"outputs"_s, joined(procedure.outputs));
    rule.aspects.insert(u"exits"_s, alike(told(procedure.exits)));
    rule.aspects.insert(u"notes"_s, joined(notes));
    addOthers(rule, procedure);
}

void addOwn(ToldRule& rule, const Stage& stage)
{
    rule.aspects.insert(u"lane"_s, alike(domain::codeOf(stage.lane)));
    rule.aspects.insert(u"hint"_s, stage.hint);
    rule.aspects.insert(u"moves"_s, alike(told(stage.moves)));
    rule.aspects.insert(u"limits"_s, alike(told(stage.timeLimits)));
}

void addOwn(ToldRule& rule, const MaterialRule& material)
{
    QList<BilingualText> cases;
    for (const MaterialCase& each : material.cases) {
        const QString answer = QString::number(static_cast<int>(each.answer)) + u' ' + told(each.when) + u' ';
        cases.append({answer + each.because.zh, answer + each.because.en});
    }
    rule.aspects.insert(u"form"_s, material.form);
    rule.aspects.insert(u"cases"_s, joined(cases));
    rule.aspects.insert(u"months"_s, alike(QString::number(material.validity.months)));
}

void addOwn(ToldRule& rule, const DeadlineRule& deadline)
{
    rule.aspects.insert(u"trigger"_s, alike(deadline.trigger));
    rule.aspects.insert(u"offset"_s, alike(told(deadline.offset)));
    rule.aspects.insert(u"opens"_s, alike(deadline.opens ? told(*deadline.opens) : QString()));
    rule.aspects.insert(u"severity"_s, alike(QString::number(static_cast<int>(deadline.severity))));
    rule.aspects.insert(u"because"_s, deadline.because);
}

void addOwn(ToldRule& rule, const ReturnReason& reason)
{
    rule.aspects.insert(u"fix"_s, reason.fix);
    rule.aspects.insert(u"severity"_s, alike(QString::number(static_cast<int>(reason.severity))));
}

void addOwn(ToldRule& rule, const Setting& setting)
{
    rule.aspects.insert(u"value"_s, alike(setting.value.toString()));
    rule.aspects.insert(u"because"_s, setting.because);
}

void addOwn(ToldRule& rule, const CheckRule& check)
{
    QStringList numbers;
    for (auto it = check.numbers.begin(); it != check.numbers.end(); ++it) {
        numbers.append(it.key() + u'=' + (it->setting.isEmpty() ? QString::number(it->value) : it->setting));
    }
    QStringList points;
    for (auto it = check.bands.begin(); it != check.bands.end(); ++it) {
        for (const PointsBand& band : it.value()) {
            const QString from = band.min ? QString::number(*band.min) : QString();
            const QString to = band.max ? QString::number(*band.max) : QString();
            points.append(it.key() + u' ' + from + u".."_s + to + u": "_s + QString::number(band.points));
        }
    }
    QStringList states;
    for (const ApostilleStates& each : check.states) {
        states.append(each.from.toString(Qt::ISODate) + (each.inForce ? u" + "_s : u" - "_s) + each.countries.join(u','));
    }
    const QString severity = check.hasSeverity ? QString::number(static_cast<int>(check.severity)) : QString();
    rule.aspects.insert(u"kind"_s, alike(check.kind));
    rule.aspects.insert(u"prevents"_s, alike(check.prevents));
    rule.aspects.insert(u"materials"_s, alike(check.materials.join(u',')));
    rule.aspects.insert(u"numbers"_s, alike(numbers.join(u' ')));
    rule.aspects.insert(u"states"_s, alike(states.join(u"; "_s)));
    rule.aspects.insert(u"points"_s, alike(points.join(u"; "_s)));
    rule.aspects.insert(u"severity"_s, alike(severity));
    rule.aspects.insert(u"fix"_s, check.fix);
}

void addOwn(ToldRule& rule, const Office& office)
{
    rule.aspects.insert(u"address"_s, office.address);
    rule.aspects.insert(u"phone"_s, alike(office.phone));
    rule.aspects.insert(u"portal"_s, alike(office.portal));
    rule.aspects.insert(u"hours"_s, office.hours);
}

/// Several rules of one code (for different classes) are told one after the other.
template <typename T> void tell(ToldRules& rules, const QString& list, const QString& procedure, const T& entry)
{
    ToldRule own{entry.names, {{u"names"_s, entry.names}, {u"when"_s, alike(told(entry.when))}}, entry.sources};
    addOwn(own, entry);
    ToldRule& told = rules[{list, procedure, entry.code}];
    told.names = told.names.isEmpty() ? own.names : told.names;
    told.sources += own.sources;
    for (auto it = own.aspects.begin(); it != own.aspects.end(); ++it) {
        BilingualText& text = told.aspects[it.key()];
        text = text.isEmpty() ? it.value() : joined({text, it.value()});
    }
}

ToldRules rulesOf(const RuleView& view)
{
    ToldRules rules;
    for (const Procedure* procedure : view.procedures()) {
        tell(rules, u"procedures"_s, {}, *procedure);
        for (const Stage& stage : view.stagesOf(procedure->code)) {
            tell(rules, u"stages"_s, procedure->code, stage);
        }
        for (const QList<MaterialRule>& stack : view.materialsOf(procedure->code)) {
            for (const MaterialRule& material : stack) {
                tell(rules, u"materials"_s, procedure->code, material);
            }
        }
        for (const QList<DeadlineRule>& stack : view.deadlinesOf(procedure->code)) {
            for (const DeadlineRule& deadline : stack) {
                tell(rules, u"deadlines"_s, procedure->code, deadline);
            }
        }
        for (const ReturnReason* reason : view.returnsOf(procedure->code)) {
            tell(rules, u"returns"_s, procedure->code, *reason);
        }
    }
    for (const QString& code : view.settingCodes()) {
        for (const Setting& setting : view.settingStack(code)) {
            tell(rules, u"settings"_s, {}, setting);
        }
    }
    for (const QList<CheckRule>& stack : view.checks()) {
        for (const CheckRule& check : stack) {
            tell(rules, u"checks"_s, {}, check);
        }
    }
    for (const Office& office : view.offices()) {
        tell(rules, u"offices"_s, {}, office);
    }
    return rules;
}

template <typename T> void tellAll(ToldRules& rules, const QString& list, const QList<T>& entries)
{
    for (const T& entry : entries) {
        const QStringList procedures = entry.procedures.isEmpty() ? QStringList{QString()} : entry.procedures;
        for (const QString& procedure : procedures) {
            tell(rules, list, procedure, entry);
        }
    }
}

ToldRules rulesOf(const RulePack& pack)
{
    ToldRules rules;
    tellAll(rules, u"procedures"_s, pack.procedures);
    tellAll(rules, u"stages"_s, pack.stages);
    tellAll(rules, u"materials"_s, pack.materials);
    tellAll(rules, u"deadlines"_s, pack.deadlines);
    tellAll(rules, u"returns"_s, pack.returns);
    tellAll(rules, u"settings"_s, pack.settings);
    tellAll(rules, u"checks"_s, pack.checks);
    tellAll(rules, u"offices"_s, pack.offices);
    return rules;
}

RuleChange changeOf(const RuleKey& key, const ToldRule& rule, RuleChangeKind kind)
{
    return {std::get<0>(key), std::get<1>(key), std::get<2>(key), rule.names, kind, {}, rule.sources};
}

QList<RuleAspect> differences(const ToldRule& before, const ToldRule& after)
{
    QList<RuleAspect> aspects;
    for (auto it = after.aspects.begin(); it != after.aspects.end(); ++it) {
        const BilingualText was = before.aspects.value(it.key());
        if (was != it.value()) {
            aspects.append({it.key(), was, it.value()});
        }
    }
    return aspects;
}

QList<RuleChange> changes(const ToldRules& before, const ToldRules& after)
{
    QMap<RuleKey, RuleChange> changes;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key())) {
            changes.insert(it.key(), changeOf(it.key(), it.value(), RuleChangeKind::Removed));
        }
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto was = before.constFind(it.key());
        if (was == before.constEnd()) {
            changes.insert(it.key(), changeOf(it.key(), it.value(), RuleChangeKind::Added));
            continue;
        }
        RuleChange change = changeOf(it.key(), it.value(), RuleChangeKind::Changed);
        change.aspects = differences(*was, it.value());
        if (!change.aspects.isEmpty()) {
            changes.insert(it.key(), change);
        }
    }
    return changes.values();
}

} // namespace

QList<RuleChange> changesBetween(const RuleView& before, const RuleView& after)
{
    return changes(rulesOf(before), rulesOf(after));
}

QList<RuleChange> changesBetween(const RulePack& before, const RulePack& after)
{
    return changes(rulesOf(before), rulesOf(after));
}

} // namespace core::rulebook
