// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_list.h"

#include "core/storage/store.h"

namespace core::services {

using types::BilingualText;
using types::Shared;

const Shared<BilingualText>& PersonLister::employerOf(const storage::PersonRow& stored)
{
    const auto known = m_employers.constFind(stored.employer);
    return known != m_employers.cend() ? *known : *m_employers.insert(stored.employer, Shared(stored.employerName));
}

const Shared<BilingualText>& PersonLister::positionOf(const storage::PersonRow& stored)
{
    const std::pair<QString, QString> halves{stored.position.zh, stored.position.en};
    const auto known = m_positions.constFind(halves);
    return known != m_positions.cend() ? *known : *m_positions.insert(halves, Shared(stored.position));
}

void PersonLister::add(const storage::PersonRow& stored)
{
    m_rows.append({.id = stored.id,
        .surname = stored.surname,
        .givenNames = stored.givenNames,
        .chineseName = stored.chineseName,
        .nationality = m_codes.of(stored.nationality),
        .bornOn = stored.bornOn,
        .passport = stored.passport,
        .passportNumber = stored.passportNumber,
        .passportExpiresOn = stored.passportExpiresOn,
        .permit = stored.permit,
        .permitNumber = stored.permitNumber,
        .permitClass = m_codes.of(stored.permitClass),
        .permitForm = m_codes.of(stored.permitForm),
        .permitValidTo = stored.permitValidTo,
        .employer = stored.employer,
        .employerName = employerOf(stored),
        .position = positionOf(stored),
        .city = m_codes.of(stored.city),
        .openCases = stored.openCases});
}

Result<FirstRows<PersonListRow>> firstPeople(Office& office)
{
    PersonLister lister;
    const Result<void> read = storage::person_queries::eachListed(
        office.store().connection(), {}, office.today(), [&lister](const storage::PersonRow& row) { lister.add(row); },
        kFirstRows);
    if (!read) {
        return read.failure();
    }
    FirstRows<PersonListRow> first{lister.take(), false};
    first.areAll = first.rows.size() < kFirstRows;
    return first;
}

Result<QList<PersonListRow>> personListRows(const Result<QList<storage::PersonRow>>& rows)
{
    if (!rows) {
        return rows.failure();
    }
    PersonLister lister;
    for (const storage::PersonRow& row : *rows) {
        lister.add(row);
    }
    return lister.take();
}

} // namespace core::services
