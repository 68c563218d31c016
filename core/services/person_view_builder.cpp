// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_view_builder.h"

#include "core/services/bin_service.h"
#include "core/services/case_groups.h"
#include "core/services/case_list.h"
#include "core/services/newest_first.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

using storage::RecordTable;

/// Fills one list of the view with a person's rows, the newest first.
template <typename Record>
std::optional<Failure> addRows(storage::Connection& connection, PersonId id, QList<Record>& rows)
{
    const Result<QList<Record>> found = RecordTable<Record>::list(connection, &Record::person, id);
    if (!found) {
        return found.failure();
    }
    rows = newestFirst(*found);
    return std::nullopt;
}

template <typename... Records>
std::optional<Failure> addAllRows(storage::Connection& connection, PersonId id, QList<Records>&... rows)
{
    std::optional<Failure> failure;
    ((failure = failure ? failure : addRows(connection, id, rows)), ...);
    return failure;
}

std::optional<Failure> addEmployerNames(storage::Connection& connection, PersonView& view)
{
    QSet<EmployerId> employers;
    for (const domain::Employment& each : std::as_const(view.employments)) {
        employers.insert(each.employer);
    }
    for (const domain::Contract& each : std::as_const(view.contracts)) {
        employers.insert(each.employer);
    }
    for (const domain::Permit& each : std::as_const(view.permits)) {
        employers.insert(each.employer);
    }
    employers.remove({});
    for (const EmployerId id : std::as_const(employers)) {
        const Result<domain::Employer> employer = RecordTable<domain::Employer>::find(connection, id);
        if (!employer) {
            return employer.failure();
        }
        view.employerNames.insert(id.value, employer->name);
    }
    return std::nullopt;
}

std::optional<Failure> addCasesAndHistory(Office& office, PersonView& view)
{
    storage::Connection& connection = office.store().connection();
    Result<QList<CaseListRow>> cases =
        caseListRows(office, storage::case_queries::ofPerson(connection, view.person.id));
    if (!cases) {
        return cases.failure();
    }
    Result<QList<domain::CaseEvent>> history =
        storage::event_queries::historyOf(connection, u"person"_s, view.person.id.value);
    if (!history) {
        return history.failure();
    }
    Result<QList<CaseListRow>> grouped =
        withLinkedTogether(office, connection, newestFirst(std::move(cases).value()));
    if (!grouped) {
        return grouped.failure();
    }
    view.cases = std::move(grouped).value();
    view.history = std::move(history).value();
    return std::nullopt;
}

} // namespace

Result<PersonView> buildPersonView(Office& office, PersonId id)
{
    storage::Connection& connection = office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    Result<domain::Person> person = RecordTable<domain::Person>::find(connection, id);
    if (!person) {
        return person.failure();
    }
    if (const Result<void> kept = checkKept(connection, {BinKind::Person, id.value}); !kept) {
        return kept.failure();
    }
    PersonView view;
    view.person = std::move(person).value();
    std::optional<Failure> failure = addAllRows(connection, id, view.passports, view.permits, view.residencePermits,
        view.visas, view.entries, view.notices, view.employments, view.contracts, view.education, view.workHistory,
        view.dependants, view.documents);
    if (!failure) {
        failure = addEmployerNames(connection, view);
    }
    if (!failure) {
        failure = addCasesAndHistory(office, view);
    }
    return failure ? Result<PersonView>(*failure) : view;
}

} // namespace core::services
