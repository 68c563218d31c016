// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/fact_keys.h"

#include "core/rulebook/router_facts.h"

#include <algorithm>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostYears = 120; // nobody older has ever worked

QList<FactKey> givenFacts()
{
    const QStringList noticeStates{u"none"_s, u"in-flight"_s, u"approved"_s};
    const QStringList permitStates{
        u"none"_s, u"in-flight"_s, u"approved-uncollected"_s, u"card-held"_s, u"card-lost"_s, u"electronic"_s};
    const QStringList wants{
        u"continue"_s, u"e-permit"_s, u"extend"_s, u"change"_s, u"cancel"_s, u"change-contract-dates"_s, u"nothing"_s};
    const QStringList contractItems{
        u"parties"_s, u"place"_s, u"duties"_s, u"pay"_s, u"period"_s, u"position"_s, u"seal"_s};
    QList<FactKey> keys{
        {u"class"_s, FactKind::Code, {u"A"_s, u"B"_s, u"C"_s}},
        {u"notice.state"_s, FactKind::Code, noticeStates},
        {u"permit.state"_s, FactKind::Code, permitStates},
        {u"wants"_s, FactKind::Code, wants},
        {u"initiator"_s, FactKind::Code, {u"employer"_s, u"individual"_s, u"agency"_s}},
        {u"portal"_s, FactKind::Code, {u"fwp"_s, u"local"_s}},
        {u"contract.has"_s, FactKind::List, contractItems},
        {u"age"_s, FactKind::Number, {}, false, {}, FactForm::Free, kMostYears},
        {u"dependants"_s, FactKind::Number},
        {u"filedRemotely"_s, FactKind::Boolean},
        {u"dataShared"_s, FactKind::Boolean}, // the authorities share the employer's data (domain §13, S4)
        {u"nationality"_s, FactKind::Text, {}, false, {}, FactForm::Country},
        {u"degreeCountry"_s, FactKind::Text, {}, false, {}, FactForm::Country},
        {u"contract.language"_s, FactKind::Text, {}, false, {}, FactForm::Language},
        {u"documents"_s, FactKind::Documents},
        {u"paper"_s, FactKind::Fields},
    };
    for (const QString& name :
        {u"on"_s, u"notice.approvedOn"_s, u"notice.issuedOn"_s, u"permit.expiresOn"_s, u"submittedOn"_s,
            u"acceptedOn"_s, u"approvedOn"_s, u"enteredOn"_s, u"eventOn"_s, u"plannedUseOn"_s, u"residence.expiresOn"_s,
            u"contract.startsOn"_s, u"contract.endsOn"_s, u"contract.previousEndsOn"_s, u"cancellation.effectiveOn"_s,
            u"employer.filingExpiresOn"_s, u"passport.expiresOn"_s, u"answeredOn"_s, u"confirmation.signedOn"_s,
            u"noticeSentOn"_s, u"visaObtainedOn"_s, u"lodgingRegisteredOn"_s, u"verifiedOn"_s, u"electronicCardOn"_s,
            u"residenceFiledOn"_s, u"employer.ceasedOn"_s, u"verificationNoticeOn"_s, u"originalsShownOn"_s,
            u"lossAnnouncedOn"_s, u"cardCollectedOn"_s, u"appointmentOn"_s, u"residenceCollectedOn"_s,
            u"socialInsuranceOn"_s, u"residence.collectOn"_s, u"residence.newExpiresOn"_s, u"permit.newExpiresOn"_s}) {
        keys.append({name, FactKind::Date});
    }
    for (const QString& name : {u"id"_s, u"city"_s, u"procedure"_s, u"inFlight"_s, u"name.record"_s, u"name.passport"_s,
             u"name.permit"_s, u"contacts.applicantEmail"_s, u"contacts.applicantPhone"_s, u"contacts.handlerEmail"_s,
             u"contacts.employerPhone"_s, u"employer.creditCode"_s, u"workLocation"_s, u"position"_s,
             u"passport.number"_s, u"notice.number"_s, u"businessNumber"_s, u"receiptNumber"_s, u"consulate"_s,
             u"verificationWindow"_s, u"passport.place"_s, u"residence.receiptNumber"_s, u"permit.newNumber"_s}) {
        keys.append({name, FactKind::Text});
    }
    return keys;
}

/// The closed list of derived facts. "entered", "residenceFiled", "employerCeased" and "permitLapsed" are known even
/// where the day is not: what nobody recorded has not happened.
QList<FactKey> derivedFacts()
{
    return {
        {u"derived.entered"_s, FactKind::Boolean, {}, true},
        {u"derived.residenceFiled"_s, FactKind::Boolean, {}, true},
        {u"derived.employerCeased"_s, FactKind::Boolean, {}, true},
        // permit.expiresOn is before `on`
        {u"derived.permitLapsed"_s, FactKind::Boolean, {}, true},
        // permit.expiresOn is not before `on`
        {u"derived.permitValid"_s, FactKind::Boolean, {}, true, {u"permit.expiresOn"_s, u"on"_s}},
        // `on` is within the notice's three months
        {u"derived.noticeValid"_s, FactKind::Boolean, {}, true, {u"notice.issuedOn"_s, u"on"_s}},
    };
}

} // namespace

const QList<FactKey>& knownFacts()
{
    static const QList<FactKey> keys = [] {
        QList<FactKey> all = givenFacts() + derivedFacts() + router_facts::keys();
        std::ranges::sort(all, {}, &FactKey::name);
        return all;
    }();
    return keys;
}

const FactKey* knownFact(const QString& name)
{
    const QList<FactKey>& keys = knownFacts();
    const auto it = std::ranges::lower_bound(keys, name, {}, &FactKey::name);
    return it != keys.end() && it->name == name ? &*it : nullptr;
}

} // namespace core::rulebook
