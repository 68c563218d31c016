// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/procedure_reader.h"

#include "core/rulebook/entry_reader.h"

#include <algorithm>

namespace core::rulebook::procedure_reader {

using namespace Qt::Literals::StringLiterals;
using namespace entry_reader;

namespace {

const QSet<QString> kOutcomes{u"approved"_s, u"refused"_s, u"withdrawn"_s, u"lapsed"_s};
const QSet<QString> kClasses{u"A"_s, u"B"_s, u"C"_s};
const QSet<QString> kRoutes{u"overseas"_s, u"domestic"_s, u"short-term"_s};
const QSet<QString> kLinkKinds{u"then"_s, u"transfer"_s, u"replaces"_s};
const QSet<QString> kPortals{u"fwp"_s, u"local"_s};
const QHash<QString, Succession> kSuccessions{
    {u"keep"_s, Succession::Keep}, {u"move"_s, Succession::Move}, {u"task"_s, Succession::Task}};
constexpr auto kRecordAnswer = "record-answer"_L1;

/// A stage's name; refuses one that a procedure does not have.
QString stageName(const PackNode& node, const QStringList& procedures)
{
    const QString name = node.text();
    for (const QString& procedure : procedures) {
        if (!node.scan().names.stages.value(procedure).contains(name)) {
            node.refuse(u"unknown-stage"_s, name);
        }
    }
    return name;
}

MoveNeeds moveNeeds(const PackNode& node)
{
    MoveNeeds needs;
    if (node.json().isUndefined()) {
        return needs;
    }
    node.allowOnly({u"facts"_s, u"materials"_s, u"allMaterials"_s, u"exceptMaterials"_s, u"defectsClosed"_s});
    for (const PackNode& item : node.at(u"facts"_s).items()) {
        needs.facts.append(fact(item));
    }
    const QSet<QString>& materials = node.scan().names.materials;
    needs.materials = known(node.at(u"materials"_s), materials, u"unknown-material"_s);
    needs.exceptMaterials = known(node.at(u"exceptMaterials"_s), materials, u"unknown-material"_s);
    needs.allMaterials = node.at(u"allMaterials"_s).boolean();
    needs.defectsClosed = node.at(u"defectsClosed"_s).boolean();
    return needs;
}

MoveSets moveSets(const PackNode& node)
{
    MoveSets sets;
    if (node.json().isUndefined()) {
        return sets;
    }
    node.allowOnly({u"date"_s, u"status"_s, u"authorityStatus"_s, u"outcome"_s, u"nextRound"_s});
    sets.date = dateFact(node.at(u"date"_s));
    if (node.has(u"status"_s)) {
        sets.status = domain::fromCode<domain::CaseStatus>(node.at(u"status"_s).text());
        if (!sets.status) {
            node.at(u"status"_s).refuse(u"unknown-value"_s, node.at(u"status"_s).text());
        }
    }
    if (node.has(u"authorityStatus"_s)) {
        sets.authorityStatus = domain::fromCode<domain::AuthorityStatus>(node.at(u"authorityStatus"_s).text());
        if (!sets.authorityStatus) {
            node.at(u"authorityStatus"_s).refuse(u"unknown-value"_s, node.at(u"authorityStatus"_s).text());
        }
    }
    sets.outcome = node.at(u"outcome"_s).text();
    if (node.has(u"outcome"_s) && !kOutcomes.contains(sets.outcome)) {
        node.at(u"outcome"_s).refuse(u"unknown-value"_s, sets.outcome);
    }
    sets.nextRound = node.at(u"nextRound"_s).boolean();
    return sets;
}

Move move(const PackNode& node, const QStringList& procedures)
{
    node.allowOnly({u"act"_s, u"names"_s, u"to"_s, u"fromStages"_s, u"actors"_s, u"when"_s, u"needs"_s, u"asks"_s,
        u"sets"_s, u"return"_s, u"reversible"_s, u"sources"_s});
    Move move;
    move.act = node.need(u"act"_s).text();
    move.names = node.need(u"names"_s).bilingual();
    move.to = stageName(node.need(u"to"_s), procedures);
    for (const PackNode& item : node.at(u"fromStages"_s).items()) {
        move.fromStages.append(stageName(item, procedures));
    }
    move.actors = actors(node.need(u"actors"_s));
    move.when = condition(node.at(u"when"_s));
    move.needs = moveNeeds(node.at(u"needs"_s));
    for (const PackNode& item : node.at(u"asks"_s).items()) {
        move.asks.append(fact(item));
    }
    move.sets = moveSets(node.at(u"sets"_s));
    move.isReturn = node.at(u"return"_s).boolean();
    move.reversible = node.at(u"reversible"_s).boolean(true);
    move.sources = citations(node.at(u"sources"_s));
    if (move.actors.contains(domain::Actor::Authority)) {
        node.at(u"actors"_s).refuse(u"authority-acts"_s);
    }
    for (const QString& procedure : procedures) {
        const bool ends = node.scan().names.finalStages.value(procedure).contains(move.to);
        if (ends != !move.sets.outcome.isEmpty()) {
            node.refuse(ends ? u"no-outcome"_s : u"wrong-outcome"_s, move.to);
        }
    }
    return move;
}

void checkAuthorityLane(const Stage& stage, const PackNode& moves)
{
    if (stage.lane != domain::Actor::Authority) {
        return;
    }
    for (qsizetype i = 0; i < stage.moves.size(); ++i) {
        const Move& move = stage.moves[i];
        if (move.act != kRecordAnswer || move.sets.date.isEmpty()) {
            moves.items()[i].refuse(u"authority-moved"_s, move.act);
        }
    }
}

/// Working days or calendar days, not both.
void readDays(LimitDays& limit, const PackNode& node)
{
    limit.calendarDays = node.has(u"calendarDays"_s);
    if (limit.calendarDays && node.has(u"workingDays"_s)) {
        node.at(u"calendarDays"_s).refuse(u"two-units"_s);
    }
    const PackNode days = node.need(limit.calendarDays ? u"calendarDays"_s : u"workingDays"_s);
    limit.days = days.number();
    if (limit.days <= 0) {
        days.refuse(u"number-order"_s, QString::number(limit.days));
    }
}

OtherLimit otherLimit(const PackNode& node)
{
    node.allowOnly({u"workingDays"_s, u"calendarDays"_s, u"because"_s, u"sources"_s});
    OtherLimit other;
    readDays(other, node);
    other.because = node.need(u"because"_s).bilingual();
    other.sources = neededCitations(node);
    return other;
}

TimeLimit timeLimit(const PackNode& node)
{
    node.allowOnly({u"workingDays"_s, u"calendarDays"_s, u"extensionWorkingDays"_s, u"since"_s, u"when"_s, u"sources"_s,
        u"alternatives"_s});
    TimeLimit limit;
    readDays(limit, node);
    limit.extensionWorkingDays = node.at(u"extensionWorkingDays"_s).number();
    limit.since = dateFact(node.at(u"since"_s));
    limit.when = condition(node.at(u"when"_s));
    limit.sources = neededCitations(node);
    for (const PackNode& item : node.at(u"alternatives"_s).items()) {
        limit.alternatives.append(otherLimit(item));
    }
    return limit;
}

PortalMenu portalMenu(const PackNode& node)
{
    node.allowOnly({u"portal"_s, u"path"_s});
    const QString portal = node.need(u"portal"_s).text();
    if (!kPortals.contains(portal)) {
        node.at(u"portal"_s).refuse(u"unknown-value"_s, portal);
    }
    return {portal, node.need(u"path"_s).bilingual()};
}

FurtherInitiator furtherInitiator(const PackNode& node)
{
    node.allowOnly({u"actor"_s, u"when"_s, u"because"_s, u"sources"_s});
    return {actor(node.need(u"actor"_s)), condition(node.need(u"when"_s)), node.need(u"because"_s).bilingual(),
        neededCitations(node)};
}

/// A procedure's code; refuses one that no pack has.
QString procedureCode(const PackNode& node)
{
    if (!node.scan().names.procedures.contains(node.text())) {
        node.refuse(u"unknown-procedure"_s, node.text());
    }
    return node.text();
}

JointHandling jointHandling(const PackNode& node)
{
    node.allowOnly({u"with"_s, u"when"_s, u"because"_s, u"sources"_s});
    return {procedureCode(node.need(u"with"_s)), condition(node.at(u"when"_s)), node.need(u"because"_s).bilingual(),
        neededCitations(node)};
}

FollowUp followUp(const PackNode& node)
{
    node.allowOnly({u"procedure"_s, u"kind"_s, u"comesFirst"_s, u"when"_s, u"because"_s, u"sources"_s});
    const PackNode kind = node.need(u"kind"_s);
    if (!kLinkKinds.contains(kind.text())) {
        kind.refuse(u"unknown-value"_s, kind.text());
    }
    return {procedureCode(node.need(u"procedure"_s)), kind.text(), node.at(u"comesFirst"_s).boolean(),
        condition(node.at(u"when"_s)), node.need(u"because"_s).bilingual(), neededCitations(node)};
}

Clash clash(const PackNode& node)
{
    node.allowOnly({u"with"_s, u"because"_s, u"sources"_s});
    return {known(node.need(u"with"_s), node.scan().names.procedures, u"unknown-procedure"_s),
        node.need(u"because"_s).bilingual(), neededCitations(node)};
}

Note note(const PackNode& node)
{
    node.allowOnly({u"text"_s, u"when"_s, u"sources"_s});
    return {node.need(u"text"_s).bilingual(), condition(node.at(u"when"_s)), neededCitations(node)};
}

/// Only a move changes a case, and none ends it.
void checkSuccession(const OlderCases& older, const PackNode& node)
{
    const bool moves = older.succession == Succession::Move;
    if (older.task.isEmpty() == (older.succession == Succession::Task)) {
        node.refuse(older.task.isEmpty() ? u"missing-key"_s : u"unknown-key"_s, u"task"_s);
    }
    if (!moves && (node.has(u"to"_s) || node.has(u"sets"_s))) {
        node.refuse(u"unknown-key"_s, node.has(u"to"_s) ? u"to"_s : u"sets"_s);
    }
    if (!older.sets.outcome.isEmpty() || !older.sets.date.isEmpty() || older.sets.nextRound) {
        node.at(u"sets"_s).refuse(u"wrong-outcome"_s);
    }
}

OlderCases olderCases(const PackNode& node, const QString& owner)
{
    node.allowOnly({u"switchedOn"_s, u"procedure"_s, u"stages"_s, u"when"_s, u"succession"_s, u"to"_s, u"task"_s,
        u"sets"_s, u"because"_s, u"sources"_s});
    OlderCases older;
    older.switchedOn = node.need(u"switchedOn"_s).date();
    const PackNode procedure = node.need(u"procedure"_s);
    older.procedure = procedure.text();
    if (!node.scan().names.procedures.contains(older.procedure)) {
        procedure.refuse(u"unknown-procedure"_s, older.procedure);
    }
    for (const PackNode& item : node.at(u"stages"_s).items()) {
        older.stages.append(stageName(item, {older.procedure}));
    }
    older.when = condition(node.at(u"when"_s));
    older.succession = node.need(u"succession"_s).oneOf(kSuccessions);
    if (node.has(u"to"_s)) {
        older.to = stageName(node.at(u"to"_s), {owner});
        if (node.scan().names.finalStages.value(owner).contains(older.to)) {
            node.at(u"to"_s).refuse(u"no-outcome"_s, older.to);
        }
    }
    older.task = node.at(u"task"_s).text();
    older.sets = moveSets(node.at(u"sets"_s));
    older.because = node.need(u"because"_s).bilingual();
    older.sources = neededCitations(node);
    checkSuccession(older, node);
    return older;
}

/// What goes together with the procedure, comes with it, or should not stand beside it.
void readNeighbours(Procedure& procedure, const PackNode& node)
{
    for (const PackNode& item : node.at(u"joint"_s).items()) {
        procedure.joint.append(jointHandling(item));
    }
    for (const PackNode& item : node.at(u"followedBy"_s).items()) {
        procedure.followedBy.append(followUp(item));
    }
    for (const PackNode& item : node.at(u"clashes"_s).items()) {
        procedure.clashes.append(clash(item));
    }
    if (const PackNode reason = node.at(u"newEmployer"_s); !reason.json().isUndefined()) {
        reason.allowOnly({u"because"_s, u"sources"_s});
        procedure.newEmployer = NewEmployer{reason.need(u"because"_s).bilingual(), neededCitations(reason)};
    }
}

/// What an overlay may leave out and any other procedure must say.
void requireWhole(const Procedure& procedure, const PackNode& node)
{
    if (procedure.overlay) {
        return;
    }
    for (const QString& key : {u"catalogueCode"_s, u"initiators"_s, u"classes"_s, u"firstStage"_s}) {
        (void)node.need(key);
    }
}

} // namespace

Procedure procedure(const PackNode& node)
{
    node.allowOnly(keysWith({u"catalogueCode"_s, u"initiators"_s, u"routes"_s, u"classes"_s, u"firstStage"_s,
        u"menus"_s, u"outputs"_s, u"exits"_s, u"furtherInitiators"_s, u"joint"_s, u"followedBy"_s, u"clashes"_s,
        u"newEmployer"_s, u"notes"_s, u"olderCases"_s, u"overlay"_s}));
    Procedure procedure;
    readEntry(procedure, node);
    procedure.overlay = node.at(u"overlay"_s).boolean();
    requireWhole(procedure, node);
    procedure.catalogueCode = node.at(u"catalogueCode"_s).text();
    if (node.has(u"initiators"_s)) {
        procedure.initiators = actors(node.at(u"initiators"_s));
    }
    for (const PackNode& item : node.at(u"furtherInitiators"_s).items()) {
        procedure.furtherInitiators.append(furtherInitiator(item));
    }
    procedure.routes = known(node.at(u"routes"_s), kRoutes, u"unknown-value"_s);
    procedure.classes = known(node.at(u"classes"_s), kClasses, u"unknown-value"_s);
    if (node.has(u"firstStage"_s)) {
        procedure.firstStage = stageName(node.at(u"firstStage"_s), {procedure.code});
    }
    for (const PackNode& item : node.at(u"menus"_s).items()) {
        procedure.menus.append(portalMenu(item));
    }
    for (const PackNode& item : node.at(u"outputs"_s).items()) {
        procedure.outputs.append(item.bilingual());
    }
    for (const PackNode& item : node.at(u"exits"_s).items()) {
        procedure.exits.append(move(item, {procedure.code}));
    }
    readNeighbours(procedure, node);
    for (const PackNode& item : node.at(u"notes"_s).items()) {
        procedure.notes.append(note(item));
    }
    for (const PackNode& item : node.at(u"olderCases"_s).items()) {
        procedure.olderCases.append(olderCases(item, procedure.code));
    }
    return procedure;
}

Stage stage(const PackNode& node)
{
    node.allowOnly(
        keysWith({u"lane"_s, u"side"_s, u"final"_s, u"overlay"_s, u"after"_s, u"hint"_s, u"moves"_s, u"timeLimits"_s}));
    Stage stage;
    readEntry(stage, node);
    if (stage.procedures.isEmpty()) {
        node.refuse(u"missing-key"_s, u"procedures"_s);
    }
    stage.lane = actor(node.need(u"lane"_s));
    stage.side = node.at(u"side"_s).boolean();
    stage.final = node.at(u"final"_s).boolean();
    stage.overlay = node.at(u"overlay"_s).boolean();
    stage.hint = node.at(u"hint"_s).bilingual();
    if (node.has(u"after"_s)) {
        stage.after = stageName(node.at(u"after"_s), stage.procedures);
    }
    const PackNode moves = node.at(u"moves"_s);
    for (const PackNode& item : moves.items()) {
        stage.moves.append(move(item, stage.procedures));
    }
    if (stage.moves.isEmpty() != stage.final && !stage.overlay) {
        node.refuse(stage.final ? u"final-stage-moves"_s : u"no-way-on"_s, stage.code);
    }
    checkAuthorityLane(stage, moves);
    for (const PackNode& item : node.at(u"timeLimits"_s).items()) {
        stage.timeLimits.append(timeLimit(item));
    }
    return stage;
}

} // namespace core::rulebook::procedure_reader
