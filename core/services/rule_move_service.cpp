// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rule_move_service.h"

#include "core/rulebook/rulebook.h"
#include "core/services/case_context.h"
#include "core/services/list_names.h"
#include "core/services/recording.h"
#include "core/storage/queries/case_queries.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/transaction.h"
#include "core/types/half_width.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::MaterialState;
using rulebook::RuleView;
using rulebook::Succession;
using workflow::RuleMove;

namespace {

using storage::RecordTable;

const QString kDeclined = u"case-rules-keep"_s;

/// What tells these rules from others: the day from which they stand so and the packs they are made of.
QString identityOf(const RuleView& rules)
{
    const QString told = rules.from().toString(Qt::ISODate) + u' ' + rules.packs().join(u' ');
    return QString::fromLatin1(QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// The argument of an act of declining that names the rules of a city.
QString rulesArgument(const QString& city) { return u"rules-"_s + city; }

/// Neither taken back, nor taken back and done again an odd number of times.
Result<bool> stands(storage::Connection& connection, domain::CaseEvent event)
{
    bool stands = true;
    while (event.undoneBy.isStored()) {
        Result<domain::CaseEvent> later = storage::event_queries::find(connection, event.undoneBy);
        if (!later) {
            return later.failure();
        }
        event = std::move(later).value();
        stands = !stands;
    }
    return stands;
}

/// Whether the office declined these very rules for the case. The case has the reason; the history knows which rules.
Result<bool> isDeclined(storage::Connection& connection, const domain::CaseRecord& record, const RuleView& after)
{
    if (record.rulesKeptBecause.isEmpty()) {
        return false;
    }
    const auto history = storage::event_queries::historyOf(connection, u"case"_s, record.id.value);
    if (!history) {
        return history.failure();
    }
    for (const domain::CaseEvent& event : *history) {
        if (event.act != kDeclined) {
            continue;
        }
        const Result<bool> standing = stands(connection, event);
        if (!standing) {
            return standing.failure();
        }
        if (*standing) {
            return event.args.value(rulesArgument(record.city)) == identityOf(after);
        }
    }
    return false;
}

Result<bool> hasTask(storage::Connection& connection, CaseId id, const QString& code)
{
    const auto tasks = RecordTable<domain::CaseTask>::list(connection, &domain::CaseTask::caseId, id);
    if (!tasks) {
        return tasks.failure();
    }
    return std::ranges::any_of(*tasks, [&](const domain::CaseTask& each) { return each.code == code; });
}

/// A case that is to be judged, with all that the judgement rests on.
struct JudgedCase
{
    CaseContext context;
    std::optional<RuleMove> move;
};

Result<JudgedCase> judge(Office& office, storage::Connection& connection, CaseId id, QDate on)
{
    Result<CaseContext> context = readCaseContext(office, connection, id);
    if (!context) {
        return context.failure();
    }
    JudgedCase judged{std::move(context).value(), std::nullopt};
    const domain::CaseRecord& record = judged.context.record;
    const RuleView& after = office.rules().forCase(record.city, on);
    Result<std::optional<RuleMove>> move = workflow::ruleMove({.before = *judged.context.rules,
                                                                  .after = after,
                                                                  .record = record,
                                                                  .facts = judged.context.facts,
                                                                  .on = on,
                                                                  .chosen = judged.context.chosen},
        office.calendar());
    if (!move) {
        return move.failure();
    }
    if (!*move) {
        return judged;
    }
    const Result<bool> declined = isDeclined(connection, record, after);
    const Result<bool> tasked = hasTask(connection, id, (*move)->task);
    if (!declined || !tasked) {
        return declined ? tasked.failure() : declined.failure();
    }
    if (!*declined && !*tasked) {
        judged.move = std::move(move).value();
    }
    return judged;
}

template <typename T> std::optional<Failure> failureOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.failure());
}

/// The state of a material's row under the newer rules; papers that are there stay as they are.
MaterialState stateAfter(const workflow::MaterialChange& change, MaterialState present)
{
    if (!change.after || change.after->exempt) {
        return MaterialState::NotNeeded;
    }
    return present == MaterialState::NotNeeded ? MaterialState::Missing : present;
}

std::optional<Failure> changeMaterials(storage::Act& act, const CaseContext& context, const RuleMove& move)
{
    for (const workflow::MaterialChange& change : move.materials) {
        const auto row = std::ranges::find(context.materials, change.code, &domain::Material::code);
        const bool isNew = row == context.materials.end();
        if (isNew && !change.after) {
            continue;
        }
        domain::Material material = isNew ? domain::Material() : *row;
        material.caseId = context.record.id;
        material.code = change.code;
        material.state = stateAfter(change, material.state);
        const std::optional<Failure> failure =
            isNew ? failureOf(act.insert(material)) : failureOf(act.update(material));
        if (failure) {
            return failure;
        }
    }
    return std::nullopt;
}

std::optional<Failure> addTask(storage::Act& act, const domain::CaseRecord& record, const QString& code)
{
    domain::CaseTask task;
    task.caseId = record.id;
    task.code = code;
    return failureOf(act.insert(task));
}

std::optional<Failure> carryOut(storage::Act& act, const JudgedCase& judged)
{
    const RuleMove& move = *judged.move;
    domain::CaseRecord record = move.record;
    record.rulesKeptBecause.clear();
    if (const std::optional<Failure> failure = failureOf(act.update(record))) {
        return failure;
    }
    return move.succession == Succession::Task ? addTask(act, record, move.task)
                                               : changeMaterials(act, judged.context, move);
}

/// Does something to every touched case in one act; none touched, nothing recorded.
Result<int> forTouched(Office& office, const QList<CaseId>& ids, const QString& verb,
    const std::function<std::optional<Failure>(storage::Act&, const JudgedCase&)>& carry)
{
    Result<storage::Act> act = beginAct(office, verb, u"case"_s);
    if (!act) {
        return act.failure();
    }
    Changes changes;
    for (const CaseId id : ids) {
        const Result<JudgedCase> judged = judge(office, act->connection(), id, office.today());
        if (!judged) {
            return judged.failure();
        }
        if (!judged->move || changes.cases.contains(id)) {
            continue;
        }
        if (const std::optional<Failure> failure = carry(*act, *judged)) {
            return *failure;
        }
        if (changes.cases.isEmpty()) {
            act->setSubject(id.value);
        }
        const domain::CaseRecord& record = judged->context.record;
        act->setArg(rulesArgument(record.city), identityOf(office.rules().forCase(record.city, office.today())));
        changes.cases.insert(id);
        changes.people.insert(record.person);
        changes.employers.insert(record.employer);
    }
    if (changes.cases.isEmpty()) {
        return 0;
    }
    act->setArg(u"cases"_s, QString::number(changes.cases.size()));
    const Result<EventId> event = commitAct(office, *act, changes);
    return event ? Result<int>(static_cast<int>(changes.cases.size())) : event.failure();
}

} // namespace

Result<QList<TouchedCase>> RuleMoveService::touched(QDate on)
{
    const QDate day = on.isNull() ? m_office.today() : on;
    storage::Connection& connection = m_office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    // Most cases follow the rules of the day already: they cost no further query.
    const auto hasOther = [&](const storage::CaseRow& row) {
        return &rulesOf(m_office, row.record) != &m_office.rules().forCase(row.record.city, day);
    };
    const Result<QList<storage::CaseRow>> open = storage::case_queries::open(connection, hasOther);
    if (!open) {
        return open.failure();
    }
    QList<TouchedCase> touched;
    for (const storage::CaseRow& row : *open) {
        Result<JudgedCase> judged = judge(m_office, connection, row.record.id, day);
        if (!judged) {
            return judged.failure();
        }
        if (judged->move) {
            touched.append({row.record, fullName(row.personGivenNames, row.personSurname), row.personChineseName,
                row.employerName, *std::move(judged->move)});
        }
    }
    return touched;
}

Result<int> RuleMoveService::accept(const QList<CaseId>& ids)
{
    return forTouched(m_office, ids, u"case-rules-move"_s, carryOut);
}

Result<int> RuleMoveService::decline(const QList<CaseId>& ids, const QString& because)
{
    const QString reason = types::tidyWords(because);
    if (reason.isEmpty()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"because"_s}});
    }
    return forTouched(m_office, ids, kDeclined, [&](storage::Act& act, const JudgedCase& judged) {
        domain::CaseRecord record = judged.context.record;
        record.rulesKeptBecause = reason;
        return failureOf(act.update(record));
    });
}

} // namespace core::services
