// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/employer_service.h"

#include "core/services/bin_service.h"
#include "core/services/case_list.h"
#include "core/services/newest_first.h"
#include "core/services/person_list.h"
#include "core/services/recording.h"
#include "core/storage/queries/employer_queries.h"
#include "core/storage/queries/event_queries.h"
#include "core/types/city.h"
#include "core/types/credit_code.h"
#include "core/types/half_width.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The employer with its values in their one stored form. What is unknown may stay empty, but not both names.
Result<domain::Employer> checkedEmployer(domain::Employer employer)
{
    employer.name = {types::tidyWords(employer.name.zh), types::tidyWords(employer.name.en)};
    if (employer.name.isEmpty()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"name"_s}});
    }
    if (!employer.creditCode.trimmed().isEmpty()) {
        const Result<types::CreditCode> code = types::CreditCode::parse(employer.creditCode);
        if (!code) {
            return code.failure().with(u"field"_s, u"creditCode"_s);
        }
        employer.creditCode = code->text();
    }
    if (!employer.city.trimmed().isEmpty()) {
        const Result<types::City> city = types::City::parse(employer.city);
        if (!city) {
            return city.failure().with(u"field"_s, u"city"_s);
        }
        employer.city = city->text();
    }
    return employer;
}

} // namespace

Result<EmployerId> EmployerService::save(const domain::Employer& employer)
{
    const Result<domain::Employer> checked = checkedEmployer(employer);
    if (!checked) {
        return checked.failure();
    }
    return saveAsAct(
        m_office, *checked, {.noun = u"employer"_s, .subjectKind = u"employer"_s, .subject = checked->id.value});
}

Result<PortalAccountId> EmployerService::savePortalAccount(const domain::PortalAccount& account)
{
    domain::PortalAccount tidy = account;
    tidy.account = types::tidyWords(account.account);
    tidy.handlerName = types::tidyWords(account.handlerName);
    tidy.codeReceiver = types::tidyWords(account.codeReceiver);
    for (const auto& [field, value] : {std::pair(u"portal"_s, tidy.portal), std::pair(u"account"_s, tidy.account)}) {
        if (value.isEmpty()) {
            return Failure(FailureCode::ValueEmpty, {{u"field"_s, field}});
        }
    }
    return saveAsAct(m_office, tidy,
        {.noun = u"portal-account"_s,
            .subjectKind = u"employer"_s,
            .subject = tidy.employer.value,
            .changes = {.employers = {tidy.employer}}});
}

Result<void> EmployerService::remove(PortalAccountId id)
{
    Result<storage::Act> act = beginAct(m_office, u"portal-account-remove"_s, u"employer"_s);
    if (!act) {
        return act.failure();
    }
    const Result<domain::PortalAccount> account = act->find<domain::PortalAccount>(id);
    if (!account) {
        return account.failure();
    }
    act->setSubject(account->employer.value);
    if (const Result<void> removed = act->remove<domain::PortalAccount>(id); !removed) {
        return removed;
    }
    const Result<EventId> event = commitAct(m_office, *act, {.employers = {account->employer}});
    return event ? Result<void>() : Result<void>(event.failure());
}

Result<EmployerView> EmployerService::view(EmployerId id)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    Result<domain::Employer> employer = storage::RecordTable<domain::Employer>::find(connection, id);
    if (!employer) {
        return employer.failure();
    }
    if (const Result<void> kept = checkKept(connection, {BinKind::Employer, id.value}); !kept) {
        return kept.failure();
    }
    const QString name = employer->name.zh.isEmpty() ? employer->name.en : employer->name.zh;
    Result<QList<PersonListRow>> people =
        personListRows(storage::person_queries::list(connection, {{u"employer"_s, name}}, m_office.today()));
    if (!people) {
        return people.failure();
    }
    people->removeIf([id](const PersonListRow& row) { return row.employer != id; });
    Result<QList<CaseListRow>> cases = caseListRows(m_office, storage::case_queries::ofEmployer(connection, id));
    if (!cases) {
        return cases.failure();
    }
    Result<QList<domain::CaseEvent>> history = storage::event_queries::historyOf(connection, u"employer"_s, id.value);
    if (!history) {
        return history.failure();
    }
    Result<QList<domain::PortalAccount>> accounts =
        storage::RecordTable<domain::PortalAccount>::list(connection, &domain::PortalAccount::employer, id);
    if (!accounts) {
        return accounts.failure();
    }
    Result<QList<domain::EmployerSeal>> seals =
        storage::RecordTable<domain::EmployerSeal>::list(connection, &domain::EmployerSeal::employer, id);
    if (!seals) {
        return seals.failure();
    }
    return EmployerView{std::move(employer).value(), std::move(accounts).value(), std::move(seals).value(), std::move(people).value(), newestFirst(std::move(cases).value()),
        std::move(history).value()};
}

Result<QList<EmployerListRow>> EmployerService::list(const QMap<QString, QString>& where)
{
    const Result<QList<storage::EmployerRow>> rows =
        storage::employer_queries::list(m_office.store().connection(), where, m_office.today());
    if (!rows) {
        return rows.failure();
    }
    QList<EmployerListRow> listed;
    listed.reserve(rows->size());
    for (const storage::EmployerRow& row : *rows) {
        listed.append({.id = row.id,
            .name = row.name,
            .creditCode = row.creditCode,
            .city = row.city,
            .filingExpiresOn = row.filingExpiresOn,
            .people = row.people,
            .openCases = row.openCases});
    }
    return listed;
}

} // namespace core::services
