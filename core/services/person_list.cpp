// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_list.h"

#include "core/storage/store.h"

namespace core::services {

PersonListRow personListRow(const storage::PersonRow& row)
{
    return {.id = row.id,
        .surname = row.surname,
        .givenNames = row.givenNames,
        .chineseName = row.chineseName,
        .nationality = row.nationality,
        .bornOn = row.bornOn,
        .passport = row.passport,
        .passportNumber = row.passportNumber,
        .passportExpiresOn = row.passportExpiresOn,
        .permit = row.permit,
        .permitNumber = row.permitNumber,
        .permitClass = row.permitClass,
        .permitForm = row.permitForm,
        .permitValidTo = row.permitValidTo,
        .employer = row.employer,
        .employerName = row.employerName,
        .position = row.position,
        .city = row.city,
        .openCases = row.openCases};
}

Result<FirstRows<PersonListRow>> firstPeople(Office& office)
{
    FirstRows<PersonListRow> first;
    const Result<void> read = storage::person_queries::eachListed(
        office.store().connection(), {}, office.today(),
        [&first](const storage::PersonRow& row) { first.rows.append(personListRow(row)); }, kFirstRows);
    first.areAll = first.rows.size() < kFirstRows;
    return read ? Result<FirstRows<PersonListRow>>(first) : read.failure();
}

Result<QList<PersonListRow>> personListRows(const Result<QList<storage::PersonRow>>& rows)
{
    if (!rows) {
        return rows.failure();
    }
    QList<PersonListRow> listed;
    listed.reserve(rows->size());
    for (const storage::PersonRow& row : *rows) {
        listed.append(personListRow(row));
    }
    return listed;
}

} // namespace core::services
