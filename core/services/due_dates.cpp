// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/due_dates.h"

#include "core/base/logging.h"
#include "core/calendar/working_calendar.h"
#include "core/rulebook/fact_keys.h"
#include "core/rulebook/rulebook.h"
#include "core/services/due_rows.h"
#include "core/storage/store.h"
#include "core/storage/store_meta.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::CaseDue;
using storage::Connection;
namespace case_due = storage::case_due;
namespace store_meta = storage::store_meta;

namespace {

/// Raised with the way the rows are derived, so that older stores derive theirs anew.
constexpr const char* kDerivation = "6";

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

Result<void> renew(Office& office, const QList<CaseId>& cases)
{
    Connection& connection = office.store().connection();
    for (const CaseId id : cases) {
        const Result<QList<CaseDue>> rows = due_rows::of(office, connection, id);
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
    for (const rulebook::RulePack& pack : rules.packs()) { // each says its city and its days itself
        hash.addData(pack.digest);
    }
    hash.addData(calendar.digest());
    return hash.result().toHex();
}

void install(Office& office)
{
    office.store().setCaseUpkeep([&office](const QList<CaseId>& touched) { return renew(office, touched); });
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
