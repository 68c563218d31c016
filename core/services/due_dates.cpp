// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/due_dates.h"

#include "core/base/logging.h"
#include "core/calendar/working_calendar.h"
#include "core/rulebook/fact_keys.h"
#include "core/rulebook/rulebook.h"
#include "core/services/case_context.h"
#include "core/services/case_dates.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/store_meta.h"
#include "core/storage/transaction.h"
#include "core/workflow/stage_limits.h"

#include <QCryptographicHash>
#include <QFile>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::CaseDue;
using storage::Connection;
using storage::RecordTable;
namespace case_due = storage::case_due;
namespace store_meta = storage::store_meta;

namespace {

/// Raised with the way the rows are derived, so that older stores derive theirs anew.
constexpr const char* kDerivation = "1";

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;

void addCalendar(QCryptographicHash& hash, const calendar::WorkingCalendar& calendar)
{
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        if (!calendar.hasYear(year)) {
            continue;
        }
        QByteArray days = QByteArray::number(year);
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            days.append(calendar.isWorkingDay(day) ? '1' : '0');
        }
        hash.addData(days);
    }
}

bool isOfTheDay(const QString& fact)
{
    if (fact == "on"_L1 || fact == "age"_L1) {
        return true;
    }
    const rulebook::FactKey* key = rulebook::knownFact(fact);
    return key != nullptr && key->madeFrom.contains(u"on"_s);
}

bool asksTheDay(const rulebook::Condition& condition)
{
    return std::ranges::any_of(
        condition.requirements(), [](const rulebook::Requirement& each) { return isOfTheDay(each.fact); });
}

bool asksTheDay(const QList<rulebook::Setting>& settings)
{
    return std::ranges::any_of(settings, [](const rulebook::Setting& each) { return asksTheDay(each.when); });
}

/// Whether a procedure's dates can change from one day to the next with no record changed.
bool changesByTheDay(const rulebook::RuleView& rules, const QString& procedure)
{
    for (const QList<rulebook::DeadlineRule>& stack : rules.deadlinesOf(procedure)) {
        for (const rulebook::DeadlineRule& rule : stack) {
            if (asksTheDay(rule.when) || asksTheDay(rules.settingStack(rule.offset.setting))
                || asksTheDay(rules.settingStack(rule.setting.setting))) {
                return true;
            }
        }
    }
    for (const rulebook::Stage& stage : rules.stagesOf(procedure)) {
        for (const rulebook::TimeLimit& limit : stage.timeLimits) {
            if (asksTheDay(limit.when)) {
                return true;
            }
        }
    }
    return false;
}

CaseDue dueOf(const workflow::Deadline& deadline)
{
    CaseDue row;
    row.code = deadline.code;
    row.due = deadline.due;
    row.planBy = deadline.planBy;
    row.opens = deadline.opens;
    row.amberFrom = deadline.amberFrom;
    row.provisional = deadline.provisional;
    row.lane = deadline.lane;
    return row;
}

/// Plans what has no plan of its own.
void plan(const Office& office, CaseDue& row)
{
    if (row.due.isValid()) {
        const calendar::DerivedDate planned = office.calendar().lastWorkingDayOnOrBefore(row.due);
        row.planBy = planned.date;
        row.provisional = row.provisional || planned.provisional;
    }
}

void addReturns(const Office& office, const CaseContext& context, QList<CaseDue>& rows)
{
    if (context.record.status != domain::CaseStatus::Returned) {
        return;
    }
    for (const domain::ReturnRecord& record : context.returns) {
        if (record.resubmittedOn.isValid()) {
            continue;
        }
        const auto open = std::ranges::find_if(context.defects, [&](const domain::Defect& defect) {
            return defect.returnRecord == record.id && !isSettled(defect);
        });
        CaseDue row;
        row.code = u"return-open"_s;
        row.item = record.id.value;
        row.due = record.dueOn;
        row.lane = open == context.defects.end() ? domain::Actor::Agency : open->fixBy;
        plan(office, row);
        rows.append(row);
    }
}

/// What a change of rules asks for is begun once the person has an open case of that procedure.
Result<bool> isBegun(Connection& connection, PersonId person, const QString& procedure)
{
    const Result<QList<domain::CaseRecord>> cases =
        RecordTable<domain::CaseRecord>::list(connection, &domain::CaseRecord::person, person);
    if (!cases) {
        return cases.failure();
    }
    return std::ranges::any_of(*cases, [&](const domain::CaseRecord& each) {
        return domain::isOpen(each.status) && each.procedure == procedure;
    });
}

std::optional<Failure> addTasks(
    const Office& office, Connection& connection, const domain::CaseRecord& record, QList<CaseDue>& rows)
{
    const Result<QList<domain::CaseTask>> tasks =
        RecordTable<domain::CaseTask>::list(connection, &domain::CaseTask::caseId, record.id);
    if (!tasks) {
        return tasks.failure();
    }
    for (const domain::CaseTask& task : *tasks) {
        const Result<bool> begun = isBegun(connection, record.person, task.code);
        if (!begun) {
            return begun.failure();
        }
        if (task.doneOn.isValid() || *begun) {
            continue;
        }
        CaseDue row;
        row.code = task.code.isEmpty() ? u"task"_s : task.code;
        row.item = task.id.value;
        row.due = task.dueOn;
        plan(office, row);
        rows.append(row);
    }
    return std::nullopt;
}

/// A residence permit that lies ready and is not collected (week W8).
void addCollection(const Office& office, const CaseContext& context, QList<CaseDue>& rows)
{
    const domain::CaseRecord& record = context.record;
    const bool isReady = record.procedure.startsWith("residence-"_L1)
        && record.authorityStatus == domain::AuthorityStatus::Approved;
    if (!isReady || context.facts.date(u"residenceCollectedOn"_s).isValid()) {
        return;
    }
    CaseDue row;
    row.code = u"residence-collect"_s;
    const QDate from = context.facts.date(u"residence.collectOn"_s);
    row.due = from.isValid() ? from : record.stageSince;
    row.lane = domain::Actor::Individual;
    plan(office, row);
    rows.append(row);
}

void addStageLimit(const Office& office, const CaseContext& context, QList<CaseDue>& rows)
{
    const std::optional<workflow::Deadline> limit =
        workflow::stageLimit(*context.rules, office.calendar(), context.record, context.facts, context.chosen);
    if (limit) {
        CaseDue row = dueOf(*limit);
        row.code = case_due::kStageOverdue;
        rows.append(row);
    }
}

Result<void> renew(Office& office, const QList<CaseId>& cases)
{
    Connection& connection = office.store().connection();
    for (const CaseId id : cases) {
        const Result<QList<CaseDue>> rows = due_dates::of(office, connection, id);
        if (!rows) {
            return rows.failure();
        }
        if (const Result<void> replaced = case_due::replace(connection, id, *rows); !replaced) {
            return replaced;
        }
    }
    return {};
}

/// Of the open cases whose dates depend on the day.
Result<QList<CaseId>> casesOfTheDay(const Office& office, Connection& connection)
{
    const Result<QList<case_due::RuleGroup>> groups = case_due::groupsOfOpenCases(connection);
    if (!groups) {
        return groups.failure();
    }
    QList<CaseId> found;
    for (const case_due::RuleGroup& group : *groups) {
        if (!changesByTheDay(office.rules().forCase(group.city, group.rulesOn), group.procedure)) {
            continue;
        }
        const Result<QList<CaseId>> members = case_due::openCasesOf(connection, group);
        if (!members) {
            return members.failure();
        }
        found += *members;
    }
    return found;
}

Result<void> renewAll(Office& office)
{
    Connection& connection = office.store().connection();
    const Result<void> cleared = case_due::clear(connection);
    if (!cleared) {
        return cleared;
    }
    const Result<QList<CaseId>> open = case_due::openCases(connection);
    return open ? renew(office, *open) : Result<void>(open.failure());
}

/// What is noted of the derivation that the store's rows come from.
struct Derivation
{
    QByteArray rules;
    QByteArray day;

    friend bool operator==(const Derivation&, const Derivation&) = default;
};

Result<Derivation> notedIn(Connection& connection)
{
    const Result<QByteArray> rules = store_meta::value(connection, store_meta::kDueRules);
    const Result<QByteArray> day = store_meta::value(connection, store_meta::kDueDay);
    if (!rules || !day) {
        return rules ? day.failure() : rules.failure();
    }
    return Derivation{*rules, *day};
}

Result<void> note(Connection& connection, const Derivation& derivation)
{
    const Result<void> noted = store_meta::setValue(connection, store_meta::kDueRules, derivation.rules);
    return noted ? store_meta::setValue(connection, store_meta::kDueDay, derivation.day) : noted;
}

Result<void> derive(Office& office, bool everything)
{
    if (everything) {
        logger("services")->info("Derive the due dates of all cases anew …");
        return renewAll(office);
    }
    const Result<QList<CaseId>> cases = casesOfTheDay(office, office.store().connection());
    return cases ? renew(office, *cases) : Result<void>(cases.failure());
}

/// One who may not write derives beside the store, where its rows are not of these rules.
Result<void> deriveAside(Office& office, bool isStale)
{
    Connection& connection = office.store().connection();
    const Result<bool> shadowed = case_due::isShadowed(connection);
    if (!shadowed) {
        return shadowed.failure();
    }
    if (!isStale) {
        return *shadowed ? case_due::unshadow(connection) : Result<void>();
    }
    if (*shadowed) {
        return {};
    }
    const Result<void> made = case_due::shadow(connection);
    return made ? renewAll(office) : made;
}

} // namespace

namespace due_dates {

QByteArray markOf(const rulebook::Rulebook& rules, const calendar::WorkingCalendar& calendar)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(kDerivation));
    for (const rulebook::RulePack& pack : rules.packs()) {
        const QStringList named{
            pack.city, pack.name, pack.from.toString(Qt::ISODate), pack.to.toString(Qt::ISODate)};
        hash.addData(named.join(u'/').toUtf8());
        QFile file(pack.file);
        if (file.open(QIODevice::ReadOnly)) {
            hash.addData(file.readAll());
        }
    }
    addCalendar(hash, calendar);
    return hash.result().toHex();
}

void install(Office& office)
{
    office.store().setCaseUpkeep([&office](const QList<CaseId>& touched) { return renew(office, touched); });
}

Result<QList<CaseDue>> of(Office& office, Connection& connection, CaseId id)
{
    const Result<std::optional<domain::CaseRecord>> record =
        RecordTable<domain::CaseRecord>::findIfThere(connection, id);
    if (!record) {
        return record.failure();
    }
    if (!record->has_value() || !domain::isOpen((*record)->status)) {
        return QList<CaseDue>();
    }
    const Result<CaseContext> context = readCaseContext(office, connection, id);
    if (!context) {
        return context.failure();
    }
    QList<CaseDue> rows;
    if (context->rules->procedure(context->record.procedure) != nullptr) {
        const Result<QList<workflow::Deadline>> standing = standingDeadlines(office, *context);
        if (!standing) {
            return standing.failure();
        }
        for (const workflow::Deadline& deadline : *standing) {
            if (deadline.severity != rulebook::Severity::Note) { // what is only a note is no task
                rows.append(dueOf(deadline));
            }
        }
        addStageLimit(office, *context, rows);
    }
    addReturns(office, *context, rows);
    addCollection(office, *context, rows);
    const std::optional<Failure> failure = addTasks(office, connection, context->record, rows);
    return failure ? Result<QList<CaseDue>>(*failure) : rows;
}

Result<void> bringUpToDate(Office& office)
{
    Connection& connection = office.store().connection();
    const Derivation wanted{office.ruleMark(), office.today().toString(Qt::ISODate).toLatin1()};
    const Result<Derivation> noted = notedIn(connection);
    if (!noted) {
        return noted.failure();
    }
    if (office.isReadOnly()) {
        return deriveAside(office, noted->rules != wanted.rules);
    }
    if (*noted == wanted) {
        return {};
    }
    Result<storage::Transaction> transaction = storage::Transaction::beginWriting(connection);
    if (!transaction) {
        return transaction.failure();
    }
    const Result<void> derived = derive(office, noted->rules != wanted.rules);
    const Result<void> written = derived ? note(connection, wanted) : derived;
    return written ? transaction->commit() : written;
}

} // namespace due_dates

} // namespace core::services
