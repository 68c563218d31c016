// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_list.h"

#include "core/services/case_context.h"
#include "core/services/list_names.h"

namespace core::services {

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
    row.personName = fullName(stored.personGivenNames, stored.personSurname);
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

Result<QList<CaseListRow>> caseListRows(const Office& office, const Result<QList<storage::CaseRow>>& rows)
{
    if (!rows) {
        return rows.failure();
    }
    QList<CaseListRow> listed;
    listed.reserve(rows->size());
    for (const storage::CaseRow& stored : *rows) {
        listed.append(listRowOf(office, stored));
    }
    return listed;
}

} // namespace core::services
