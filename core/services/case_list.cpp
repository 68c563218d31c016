// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_list.h"

#include "core/services/case_context.h"
#include "core/services/list_names.h"
#include "core/storage/store.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

CaseListRow listRowOf(const Office& office, const storage::CaseRow& stored)
{
    const domain::CaseRecord& record = stored.record;
    CaseListRow row;
    row.id = record.id;
    row.number = record.number;
    row.procedure = record.procedure;
    row.stage = record.stage;
    row.status = record.status;
    row.authorityStatus = record.authorityStatus;
    row.person = record.person;
    row.personChineseName = stored.personChineseName;
    row.employer = record.employer;
    row.employerName = stored.employerName;
    row.city = record.city;
    row.permitClass = record.permitClass;
    row.openedOn = record.openedOn;
    row.stageSince = record.stageSince;
    row.authorityCheckedOn = record.authorityCheckedOn;
    row.nextDue = stored.nextDue;
    row.nextDueCode = stored.nextDueCode;
    const rulebook::RuleView& rules = rulesOf(office, record);
    if (const rulebook::Procedure* procedure = rules.procedure(record.procedure)) {
        row.procedureName = procedure->names;
    }
    if (const rulebook::Stage* stage = rules.stage(record.procedure, record.stage)) {
        row.stageName = stage->names;
        row.lane = stage->lane;
    }
    return row;
}

} // namespace

void CaseLister::add(const storage::CaseRow& stored)
{
    QString& name = m_names[stored.record.person];
    if (name.isNull()) {
        name = fullName(stored.personGivenNames, stored.personSurname);
    }
    CaseListRow row = listRowOf(m_office, stored);
    row.personName = name;
    m_rows.append(std::move(row));
}

Result<FirstRows<CaseListRow>> firstCases(Office& office)
{
    storage::Connection& connection = office.store().connection();
    const Result<qint64> count = storage::case_queries::count(connection);
    if (!count) {
        return count.failure();
    }
    const bool areAll = *count <= kFirstRows;
    CaseLister lister(office);
    const Result<void> read = storage::case_queries::eachListed(
        connection, areAll ? QMap<QString, QString>() : QMap<QString, QString>{{u"open"_s, u"true"_s}},
        [&lister](const storage::CaseRow& row) { lister.add(row); }, kFirstRows);
    return read ? Result<FirstRows<CaseListRow>>({lister.take(), areAll}) : read.failure();
}

Result<QList<CaseListRow>> caseListRows(const Office& office, const Result<QList<storage::CaseRow>>& rows)
{
    if (!rows) {
        return rows.failure();
    }
    CaseLister lister(office);
    for (const storage::CaseRow& stored : *rows) {
        lister.add(stored);
    }
    return lister.take();
}

} // namespace core::services
