// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/procedure_rows.h"

#include "ui/library/rule_words.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ui::library {

using core::rulebook::CheckRule;
using core::rulebook::Citation;
using core::rulebook::DeadlineRule;
using core::rulebook::Entry;
using core::rulebook::FurtherInitiator;
using core::rulebook::JointHandling;
using core::rulebook::MaterialCase;
using core::rulebook::MaterialRule;
using core::rulebook::Move;
using core::rulebook::Note;
using core::rulebook::PortalMenu;
using core::rulebook::Procedure;
using core::rulebook::ReturnReason;
using core::rulebook::Stage;
using core::rulebook::TimeLimit;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A step of a reason, left out where there is nothing to say.
void addStep(LibraryRow& row, const QString& label, const QString& value, const QString& detail = {})
{
    if (!value.isEmpty() || !detail.isEmpty()) {
        row.reason.steps.append({label, value, detail});
    }
}

/// Adds rows of stacked rules; those beneath one that always holds never answer.
template <typename Rule, typename RowOf>
void addStacks(QList<LibraryRow>& rows, const QList<QList<Rule>>& stacks, RowOf rowOf)
{
    for (const QList<Rule>& stack : stacks) {
        for (qsizetype i = 0; i < stack.size(); ++i) {
            LibraryRow row = rowOf(stack.at(i));
            row.key += u'#' + QString::number(i);
            rows.append(std::move(row));
            if (stack.at(i).when.isEmpty()) {
                break;
            }
        }
    }
}

LibraryRow headingOf(const QString& list)
{
    LibraryRow row;
    row.isHeading = true;
    row.name = RuleWords::ofList(list);
    return row;
}

} // namespace

LibraryRow ProcedureRows::begun(const Entry& entry, const QString& list) const
{
    LibraryRow row;
    row.key = list + u'/' + entry.code;
    row.code = entry.code;
    row.name = say(entry.names);
    row.source = RuleWords::shortly(m_rules, entry.sources);
    row.reason.title = row.name;
    row.reason.sources = RuleWords::inFull(m_rules, entry.sources, m_lang);
    addStep(row, tr("Holds for"), {}, m_tell.of(entry.when));
    return row;
}

QList<LibraryRow> ProcedureRows::procedures() const
{
    QList<LibraryRow> rows;
    for (const Procedure* procedure : m_rules.procedures()) {
        LibraryRow row;
        row.key = procedure->code;
        row.code = procedure->catalogueCode;
        row.name = say(procedure->names);
        row.reason.title = row.name;
        rows.append(std::move(row));
    }
    return rows;
}

QList<LibraryRow> ProcedureRows::of(const QString& code) const
{
    const Procedure* procedure = m_rules.procedure(code);
    if (procedure == nullptr) {
        return {};
    }
    QList<LibraryRow> rows = itself(*procedure);
    rows.append(headingOf(u"stages"_s));
    for (const Stage& stage : m_rules.stagesOf(code)) {
        rows.append(rowOf(stage));
    }
    rows.append(headingOf(u"materials"_s));
    addStacks(rows, m_rules.materialsOf(code), [this](const MaterialRule& rule) { return rowOf(rule); });
    rows.append(headingOf(u"deadlines"_s));
    addStacks(rows, m_rules.deadlinesOf(code), [this](const DeadlineRule& rule) { return rowOf(rule); });
    rows.append(headingOf(u"returns"_s));
    for (const ReturnReason* reason : m_rules.returnsOf(code)) {
        rows.append(rowOf(*reason));
    }
    rows.append(headingOf(u"checks"_s));
    for (const QList<CheckRule>& stack : m_rules.checks()) {
        const CheckRule& check = stack.first();
        if (check.procedures.isEmpty() || check.procedures.contains(code)) {
            rows.append(rowOf(check));
        }
    }
    return rows;
}

QList<LibraryRow> ProcedureRows::itself(const Procedure& procedure) const
{
    LibraryRow heading;
    heading.isHeading = true;
    heading.name = tr("The procedure");
    LibraryRow row = begun(procedure, u"procedures"_s);
    row.code = procedure.catalogueCode;
    row.detail = RuleWords::ofDays(procedure.from, procedure.to, m_lang);
    row.reason.conclusion = row.detail;
    addStep(row, tr("In force"), row.detail);
    addStart(procedure, row);
    addWays(procedure, row);
    QList<LibraryRow> rows{heading, row};
    for (qsizetype i = 0; i < procedure.notes.size(); ++i) {
        rows.append(rowOf(procedure.notes.at(i), i));
    }
    return rows;
}

void ProcedureRows::addStart(const Procedure& procedure, LibraryRow& row) const
{
    addStep(row, tr("Started by"), RuleWords::of(procedure.initiators));
    for (const FurtherInitiator& each : procedure.furtherInitiators) {
        addStep(row, tr("Also by"), Words::of(each.actor), m_tell.of(each.when) + u" · "_s + say(each.because));
        row.reason.sources += RuleWords::inFull(m_rules, each.sources, m_lang);
    }
    addStep(row, tr("Classes"), procedure.classes.join(u", "_s));
}

void ProcedureRows::addWays(const Procedure& procedure, LibraryRow& row) const
{
    for (const PortalMenu& menu : procedure.menus) {
        const bool isNational = menu.portal == "fwp"_L1;
        addStep(row, isNational ? tr("Menu in the national system") : tr("Menu on the city's platform"), {},
            say(menu.path));
    }
    for (const core::rulebook::BilingualText& output : procedure.outputs) {
        addStep(row, tr("Result"), {}, say(output));
    }
    for (const JointHandling& joint : procedure.joint) {
        QStringList details{m_tell.ofProcedures({joint.with}), m_tell.of(joint.when), say(joint.because)};
        details.removeAll(QString());
        addStep(row, tr("Handled together with"), {}, details.join(u" · "_s));
        row.reason.sources += RuleWords::inFull(m_rules, joint.sources, m_lang);
    }
    row.reason.sources.removeDuplicates();
}

LibraryRow ProcedureRows::rowOf(const Note& note, qsizetype number) const
{
    LibraryRow row;
    row.key = u"notes/"_s + QString::number(number);
    row.name = say(note.text);
    row.detail = m_tell.of(note.when);
    row.state = Words::of(core::rulebook::Severity::Note);
    row.source = RuleWords::shortly(m_rules, note.sources);
    row.reason.title = row.state;
    row.reason.conclusion = row.name;
    row.reason.sources = RuleWords::inFull(m_rules, note.sources, m_lang);
    addStep(row, tr("Holds for"), {}, row.detail);
    return row;
}

LibraryRow ProcedureRows::rowOf(const Stage& stage) const
{
    LibraryRow row = begun(stage, u"stages"_s);
    row.code.clear();
    row.state = Words::of(stage.lane);
    row.tone = stage.lane == core::domain::Actor::Authority ? Tone::Waiting : Tone::Neutral;
    QStringList limits;
    for (const TimeLimit& limit : stage.timeLimits) {
        limits.append(RuleWords::of(limit));
        addStep(row, tr("Time limit"), {}, m_tell.of(limit));
        row.reason.sources += RuleWords::inFull(m_rules, limit.sources, m_lang);
        for (const core::rulebook::OtherLimit& other : limit.alternatives) {
            addStep(row, tr("Another reading"), RuleWords::of(other), say(other.because));
            row.reason.sources += RuleWords::inFull(m_rules, other.sources, m_lang);
        }
    }
    limits.removeDuplicates();
    QStringList detail{limits.join(u" / "_s), say(stage.hint)};
    detail.removeAll(QString());
    row.detail = detail.join(u" · "_s);
    row.reason.conclusion = say(stage.hint).isEmpty() ? row.state : say(stage.hint);
    for (const Move& move : stage.moves) {
        addStep(row, say(move.names), RuleWords::of(move.actors), m_tell.of(move.when));
        row.reason.sources += RuleWords::inFull(m_rules, move.sources, m_lang);
    }
    row.reason.sources.removeDuplicates();
    return row;
}

LibraryRow ProcedureRows::rowOf(const MaterialRule& material) const
{
    LibraryRow row = begun(material, u"materials"_s);
    QStringList answers;
    for (const MaterialCase& each : material.cases) {
        const QString answer = RuleWords::of(each.answer);
        if (!answers.contains(answer)) {
            answers.append(answer);
        }
        QStringList details{m_tell.of(each.when), say(each.because)};
        details.removeAll(QString());
        addStep(row, answer, {}, details.join(u" · "_s));
        row.reason.sources += RuleWords::inFull(m_rules, each.sources, m_lang);
    }
    if (!material.cases.isEmpty()) {
        const MaterialCase& first = material.cases.first();
        row.state = answers.size() == 1 ? answers.first() : tr("By case");
        row.tone = answers.size() == 1 ? RuleWords::toneOf(first.answer) : Tone::Active;
        row.reason.conclusion = answers.join(u" / "_s);
        row.detail = answers.size() == 1 ? say(first.because) : row.reason.conclusion;
    }
    if (const QString when = m_tell.of(material.when); !when.isEmpty()) {
        row.detail = row.detail.isEmpty() ? when : when + u" · "_s + row.detail;
    }
    addValidity(material, row);
    row.reason.sources.removeDuplicates();
    return row;
}

void ProcedureRows::addValidity(const MaterialRule& material, LibraryRow& row) const
{
    addStep(row, tr("Form"), {}, say(material.form));
    addStep(row, tr("Translation"), {}, say(material.translation));
    addStep(row, tr("Seal or signature"), {}, say(material.seal));
    addStep(row, tr("Authentication"), {}, say(material.authentication));
    if (material.validity.months > 0) {
        addStep(row, tr("Good for"), tr("%n month(s)", nullptr, material.validity.months));
    }
}

LibraryRow ProcedureRows::rowOf(const DeadlineRule& deadline) const
{
    LibraryRow row = begun(deadline, u"deadlines"_s);
    const QString from = m_tell.triggerOf(deadline);
    row.state = Words::of(deadline.severity);
    row.tone = Words::toneOf(deadline.severity);
    row.detail = tr("%1: %2").arg(from, m_tell.of(deadline.offset));
    row.reason.conclusion = say(deadline.because);
    addStep(row, tr("Counted from"), from);
    addStep(row, tr("Due"), m_tell.of(deadline.offset));
    if (deadline.opens) {
        addStep(row, tr("Opens"), m_tell.of(*deadline.opens));
    }
    if (deadline.amber) {
        addStep(row, tr("Pressing"), m_tell.of(*deadline.amber));
    }
    addStep(row, tr("Whose move"), Words::of(deadline.lane));
    QStringList handled;
    std::ranges::transform(deadline.handledBy, std::back_inserter(handled), &Words::ofFact);
    addStep(row, tr("Done with"), {}, handled.join(u" / "_s));
    for (const core::rulebook::AlternativeRule& other : deadline.alternatives) {
        addStep(row, tr("Another reading"), m_tell.of(other.offset), say(other.because));
        row.reason.sources += RuleWords::inFull(m_rules, other.sources, m_lang);
    }
    row.reason.sources.removeDuplicates();
    return row;
}

LibraryRow ProcedureRows::rowOf(const ReturnReason& reason) const
{
    LibraryRow row = begun(reason, u"returns"_s);
    row.state = Words::of(reason.severity);
    row.tone = Words::toneOf(reason.severity);
    row.detail = say(reason.fix);
    row.reason.conclusion = row.detail;
    addStep(row, tr("Mended by"), Words::of(reason.fixBy));
    return row;
}

LibraryRow ProcedureRows::rowOf(const CheckRule& check) const
{
    LibraryRow row = begun(check, u"checks"_s);
    const ReturnReason* reason = m_rules.returnReason(check.prevents);
    const auto severity = check.hasSeverity || reason == nullptr ? check.severity : reason->severity;
    row.code = check.prevents;
    row.state = Words::of(severity);
    row.tone = Words::toneOf(severity);
    row.detail = m_tell.numbersOf(check);
    row.reason.conclusion = say(check.fix.isEmpty() && reason != nullptr ? reason->fix : check.fix);
    addStep(row, tr("Spares"), reason == nullptr ? QString() : say(reason->names));
    addStep(row, tr("Papers"), {}, m_tell.papersOf(check));
    addStep(row, tr("Numbers"), row.detail);
    return row;
}

} // namespace ui::library
