// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/renewal_days.h"

#include "core/rulebook/rulebook.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/workflow/settings.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using Kind = storage::ExpiringPaper::Kind;

Result<RenewalDays> RenewalDays::read(Office& office)
{
    Result<Choices> permits = chosen(office, u"extension-last-days"_s);
    Result<Choices> residencePermits = chosen(office, u"residence-extension-days"_s);
    if (!permits || !residencePermits) {
        return permits ? residencePermits.failure() : permits.failure();
    }
    RenewalDays days;
    days.m_permits = std::move(permits).value();
    days.m_residencePermits = std::move(residencePermits).value();
    return days;
}

Result<RenewalDays::Choices> RenewalDays::chosen(Office& office, const QString& setting)
{
    using Override = domain::SettingOverride;
    const Result<QList<Override>> own =
        storage::RecordTable<Override>::list(office.store().connection(), &Override::code, setting);
    if (!own) {
        return own.failure();
    }
    rulebook::Facts facts;
    facts.set(u"on"_s, office.today());
    // A paper's end hangs on no city.
    const rulebook::RuleView& rules = office.rules().forCase(u"national"_s, office.today());
    Choices choices{workflow::settingFor(rules, setting, facts).value.toInt(), {}};
    for (const Override& each : *own) {
        if (each.employer.isStored()) {
            choices.ofClients.insert(each.employer, each.value.toInt());
        } else {
            choices.days = each.value.toInt();
        }
    }
    return choices;
}

const RenewalDays::Choices* RenewalDays::choicesFor(Kind kind) const
{
    switch (kind) {
    case Kind::Permit:
        return &m_permits;
    case Kind::ResidencePermit:
    case Kind::DependantResidence:
        return &m_residencePermits;
    case Kind::Passport:
    case Kind::DependantPassport:
    case Kind::Filing:
    case Kind::Handler:
    case Kind::Packet:
        break;
    }
    return nullptr;
}

bool RenewalDays::hangsOnClient(Kind kind) const
{
    const Choices* choices = choicesFor(kind);
    return choices != nullptr && !choices->ofClients.isEmpty();
}

int RenewalDays::of(Kind kind, EmployerId employer) const
{
    const Choices* choices = choicesFor(kind);
    return choices == nullptr ? 0 : choices->ofClients.value(employer, choices->days);
}

} // namespace core::services
