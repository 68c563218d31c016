// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/extension_day.h"

#include "core/services/case_offers.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

Result<std::optional<workflow::FilingDay>> extensionDay(Office& office, PermitId permit, EmployerId employer)
{
    if (!employer.isStored()) {
        return std::optional<workflow::FilingDay>();
    }
    storage::Connection& connection = office.store().connection();
    const Result<domain::Permit> held = RecordTable<domain::Permit>::find(connection, permit);
    const Result<domain::Employer> client = RecordTable<domain::Employer>::find(connection, employer);
    if (!held || !client) {
        return held ? client.failure() : held.failure();
    }
    const auto posts = RecordTable<domain::Employment>::list(connection, &domain::Employment::person, held->person);
    if (!posts) {
        return posts.failure();
    }
    QString city = client->city;
    for (const domain::Employment& each : *posts) {
        if (each.employer == employer && !each.city.isEmpty()) {
            city = each.city;
        }
    }
    return CaseOffers(office, connection)
        .filingDayOf({.person = held->person,
            .employer = employer,
            .procedure = u"extension"_s,
            .city = city,
            .permitClass = held->permitClass});
}

} // namespace core::services
