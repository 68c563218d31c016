// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_list.h"

#include "core/services/case_context.h"
#include "core/services/list_names.h"
#include "core/storage/store.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

const CaseLister::Stage& CaseLister::stageOf(const domain::CaseRecord& record)
{
    const rulebook::RuleView& rules = rulesOf(m_office, record);
    QHash<std::pair<QString, QString>, Stage>& stages = m_stages[&rules];
    const std::pair<QString, QString> codes{record.procedure, record.stage};
    if (const auto known = stages.constFind(codes); known != stages.cend()) {
        return *known;
    }
    Stage shown;
    if (const rulebook::Procedure* procedure = rules.procedure(record.procedure)) {
        shown.procedureName = types::Shared(procedure->names);
    }
    if (const rulebook::Stage* stage = rules.stage(record.procedure, record.stage)) {
        shown.name = types::Shared(stage->names);
        shown.lane = stage->lane;
    }
    return *stages.insert(codes, shown);
}

const CaseLister::PersonNames& CaseLister::namesOf(const storage::CaseRow& stored)
{
    const PersonId person = stored.record.person;
    if (const auto known = m_people.constFind(person); known != m_people.cend()) {
        return *known;
    }
    return *m_people.insert(person, {types::Shared(fullName(stored.personGivenNames, stored.personSurname)),
                                        types::Shared(stored.personChineseName)});
}

const types::Shared<types::BilingualText>& CaseLister::employerOf(const storage::CaseRow& stored)
{
    const EmployerId employer = stored.record.employer;
    const auto known = m_employers.constFind(employer);
    return known != m_employers.cend() ? *known : *m_employers.insert(employer, types::Shared(stored.employerName));
}

void CaseLister::add(const storage::CaseRow& stored)
{
    const domain::CaseRecord& record = stored.record;
    const Stage& stage = stageOf(record);
    const PersonNames& names = namesOf(stored);
    m_rows.append({.id = record.id,
        .number = record.number,
        .procedure = m_codes.of(record.procedure),
        .procedureName = stage.procedureName,
        .stage = m_codes.of(record.stage),
        .stageName = stage.name,
        .lane = stage.lane,
        .status = record.status,
        .authorityStatus = record.authorityStatus,
        .person = record.person,
        .personName = names.name,
        .personChineseName = names.chineseName,
        .employer = record.employer,
        .employerName = employerOf(stored),
        .city = m_codes.of(record.city),
        .permitClass = m_codes.of(record.permitClass),
        .openedOn = record.openedOn,
        .stageSince = record.stageSince,
        .authorityCheckedOn = record.authorityCheckedOn,
        .nextDue = stored.nextDue,
        .nextDueCode = m_codes.of(stored.nextDueCode),
        .leadNumber = {}});
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
