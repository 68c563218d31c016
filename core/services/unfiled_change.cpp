// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/unfiled_change.h"

#include "core/services/recording.h"
#include "core/storage/queries/case_queries.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/record_tables/all_tables.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::Passport;
using storage::RecordTable;
using storage::event_queries::historyOf;

namespace {

const QString kDismissed = u"change-dismiss"_s;
const QString kPassport = u"passport"_s;

/// The passport that holds longest, where it was added after another one: the first one on record changed nothing.
std::optional<Passport> replacing(const QList<Passport>& passports)
{
    const auto last = std::ranges::max_element(passports, {}, &Passport::expiresOn);
    const bool isLater = last != passports.end()
                         && std::ranges::any_of(passports, [&](const Passport& each) { return each.id < last->id; });
    return isLater ? std::optional(*last) : std::nullopt;
}

/// Null where the history does not tell: it came together with its person.
Result<QDate> addedOn(Office& office, PassportId passport)
{
    const Result<QList<domain::CaseEvent>> history = historyOf(office.store().connection(), kPassport, passport.value);
    if (!history) {
        return history.failure();
    }
    return history->isEmpty() ? QDate() : history->constLast().at.toLocalTime().date();
}

Result<bool> isDismissed(Office& office, PersonId person, PassportId passport)
{
    const Result<QList<domain::CaseEvent>> history = historyOf(office.store().connection(), u"person"_s, person.value);
    if (!history) {
        return history.failure();
    }
    return std::ranges::any_of(*history, [&](const domain::CaseEvent& each) {
        return each.act == kDismissed && each.args.value(kPassport) == QString::number(passport.value);
    });
}

/// Whether a change of the permit was open on that day or later, or a permit holds from then on.
Result<bool> isFiled(Office& office, PersonId person, QDate since)
{
    storage::Connection& connection = office.store().connection();
    const auto cases = storage::case_queries::ofPerson(connection, person);
    const auto permits = RecordTable<domain::Permit>::list(connection, &domain::Permit::person, person);
    if (!cases || !permits) {
        return cases ? permits.failure() : cases.failure();
    }
    return std::ranges::any_of(*cases, [&](const storage::CaseRow& row) {
        return row.record.procedure == "change"_L1 && (row.record.closedOn.isNull() || row.record.closedOn >= since);
    }) || std::ranges::any_of(*permits, [&](const domain::Permit& each) { return each.validFrom >= since; });
}

} // namespace

Result<std::optional<UnfiledChange>> unfiledChange(Office& office, PersonId person)
{
    const Result<QList<Passport>> passports =
        RecordTable<Passport>::list(office.store().connection(), &Passport::person, person);
    if (!passports) {
        return passports.failure();
    }
    const std::optional<Passport> passport = replacing(*passports);
    if (!passport) {
        return std::optional<UnfiledChange>();
    }
    const Result<QDate> added = addedOn(office, passport->id);
    if (!added || added->isNull()) {
        return added ? Result<std::optional<UnfiledChange>>(std::nullopt) : added.failure();
    }
    const QDate since = passport->issuedOn.isValid() ? passport->issuedOn : *added;
    const Result<bool> filed = isFiled(office, person, since);
    const Result<bool> dismissed = isDismissed(office, person, passport->id);
    if (!filed || !dismissed) {
        return filed ? dismissed.failure() : filed.failure();
    }
    if (*filed || *dismissed) {
        return std::optional<UnfiledChange>();
    }
    const Result<QList<CaseBundle>> offers = CaseLinkService(office).passportChanges({person}, since);
    if (!offers) {
        return offers.failure();
    }
    return offers->isEmpty() ? std::optional<UnfiledChange>()
                             : UnfiledChange{passport->id, since, offers->constFirst()};
}

Result<void> dismissChange(Office& office, PersonId person, PassportId passport)
{
    Result<storage::Act> act = beginAct(office, kDismissed, u"person"_s, person.value, false);
    if (!act) {
        return act.failure();
    }
    act->setArg(kPassport, QString::number(passport.value));
    const Result<EventId> event = commitAct(office, *act, {.people = {person}});
    return event ? Result<void>() : event.failure();
}

} // namespace core::services
