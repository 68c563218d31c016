// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_list.h"

namespace core::services {

Result<QList<PersonListRow>> personListRows(const Result<QList<storage::PersonRow>>& rows)
{
    if (!rows) {
        return rows.failure();
    }
    QList<PersonListRow> listed;
    listed.reserve(rows->size());
    for (const storage::PersonRow& row : *rows) {
        listed.append({.id = row.id,
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
            .openCases = row.openCases});
    }
    return listed;
}

} // namespace core::services
