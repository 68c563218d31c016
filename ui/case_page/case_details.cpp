// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_details.h"

#include "core/services/list_names.h"
#include "core/types/nationality.h"
#include "ui/models/record_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"

namespace ui::case_page {

using models::RecordWords;
using models::whyKey;
using models::Words;
using widgets::Detail;
using widgets::DetailGroup;
using widgets::Tone;
using namespace Qt::Literals::StringLiterals;

CaseDetails::CaseDetails(const CaseSheet& sheet, core::types::Lang lang, QDate today)
    : m_sheet(sheet), m_view(sheet.view), m_lang(lang), m_today(today)
{}

QList<DetailGroup> CaseDetails::groups() const
{
    return residence() + QList<DetailGroup>{person()} + family() + QList<DetailGroup>{employer(), dates(), numbers()};
}

bool CaseDetails::isAtThePolice(const core::domain::CaseRecord& record)
{
    return core::domain::isOfResidence(record) || record.residenceFiledOn.isValid();
}

QString CaseDetails::day(QDate date) const { return date.isValid() ? Words::ofDate(date, m_lang) : QString(); }

DetailGroup CaseDetails::person() const
{
    const core::domain::Person& person = m_view.person;
    const auto nationality = core::types::Nationality::parse(person.nationality);
    DetailGroup group{tr("Person"),
        {{tr("Passport name"), person.fullName(), {}}, {tr("Chinese name"), person.chineseName, {}},
            {tr("Nationality"), nationality ? nationality->name().in(m_lang).text : person.nationality, {}},
            {tr("Born on"), day(person.bornOn), {}}}};
    if (m_view.passport) {
        group.details.append({tr("Passport"), m_view.passport->number, {}});
        group.details.append({tr("Passport expires"), day(m_view.passport->expiresOn), {},
            whyKey(u"passport-expires"_s, m_view.passport->id.value)});
    }
    return group;
}

QList<DetailGroup> CaseDetails::family() const
{
    QList<DetailGroup> groups;
    for (const core::domain::Dependant& each : m_sheet.family) {
        const auto expiry = [&](const QString& label, QDate last, const QString& renewal) {
            const Tone tone = RecordWords::toneOfExpiry(last, m_today);
            return Detail{label, day(last), tone == Tone::Neutral ? std::nullopt : std::optional(tone),
                whyKey(renewal, each.id.value)};
        };
        groups.append({tr("Family member"),
            {{each.relation.isEmpty() ? tr("Name") : RecordWords::ofRelation(each.relation),
                 core::services::fullName(each.givenNames, each.surname), {}},
                expiry(tr("Passport expires"), each.passportExpiresOn, u"dependant-passport-expires"_s),
                expiry(tr("Residence permit expires"), each.residenceExpiresOn, u"dependant-residence-expires"_s)}});
    }
    return groups;
}

DetailGroup CaseDetails::employer() const
{
    const core::domain::Employer& employer = m_view.employer;
    return {tr("Employer"),
        {{tr("Name"), employer.name.in(m_lang).text, {}}, {tr("Credit code"), employer.creditCode, {}},
            {tr("Filing expires"), day(employer.filingExpiresOn), {}, whyKey(u"filing-expires"_s, employer.id.value)},
            {tr("Contract"), contract(), {}}}};
}

QString CaseDetails::contract() const
{
    const core::domain::CaseRecord& record = m_view.record;
    const bool isKnown = record.contractStartsOn.isValid() || record.contractEndsOn.isValid();
    if (!isKnown) {
        return {};
    }
    const QString span = u"%1 – %2"_s.arg(day(record.contractStartsOn), day(record.contractEndsOn));
    return m_sheet.plan && m_sheet.plan->locked ? span + u'\n' + tr("Locked since the submission") : span;
}

DetailGroup CaseDetails::dates() const
{
    const core::domain::CaseRecord& record = m_view.record;
    DetailGroup group{tr("Dates"), {{tr("Opened"), day(record.openedOn), {}}}};
    // Only what has happened: a column of dashes says nothing.
    const auto add = [&](const QString& label, QDate date) {
        if (date.isValid()) {
            group.details.append({label, day(date), {}});
        }
    };
    add(tr("Submitted"), record.submittedOn);
    add(tr("Accepted"), record.acceptedOn);
    add(tr("Approved"), record.approvedOn);
    add(tr("Authority last checked"), record.authorityCheckedOn);
    add(tr("Notice issued"), record.noticeIssuedOn);
    add(tr("Notice sent"), record.noticeSentOn);
    add(tr("Visa obtained"), record.visaObtainedOn);
    add(tr("Entered China"), record.enteredOn);
    add(tr("Lodging registered"), record.lodgingRegisteredOn);
    add(tr("Originals shown"), record.verifiedOn);
    add(tr("Electronic card"), record.electronicCardOn);
    add(tr("Residence permit filed"), record.residenceFiledOn);
    add(tr("Closed"), record.closedOn);
    return group;
}

QList<DetailGroup> CaseDetails::residence() const
{
    if (!isAtThePolice(m_view.record)) {
        return {};
    }
    QHash<QString, QString> facts;
    for (const core::domain::CaseFact& each : m_view.otherFacts) {
        facts.insert(each.fact, each.value);
    }
    const auto dayOf = [&](const QString& fact) { return day(QDate::fromString(facts.value(fact), Qt::ISODate)); };
    const QString receipt = core::domain::isOfResidence(m_view.record) ? m_view.record.receiptNumber
                                                                       : facts.value(u"residence.receiptNumber"_s);
    return {{tr("Residence permit"),
        {{tr("Appointment"), dayOf(u"appointmentOn"_s), {}}, {tr("Receipt number"), receipt, {}},
            {tr("Can be collected from"), dayOf(u"residence.collectOn"_s), {}},
            {tr("Collected on"), dayOf(u"residenceCollectedOn"_s), {}},
            {tr("Where the passport is"), facts.value(u"passport.place"_s), {}}}}};
}

DetailGroup CaseDetails::numbers() const
{
    const core::domain::CaseRecord& record = m_view.record;
    DetailGroup group{tr("Case"),
        {{tr("Round"), QString::number(record.round), {}}, {tr("Business number"), record.businessNumber, {}}}};
    if (!core::domain::isOfResidence(record)) { // else it stands with the residence permit
        group.details.append({tr("Receipt number"), record.receiptNumber, {}});
    }
    group.details.append({tr("Notice number"), record.noticeNumber, {}});
    group.details.append({tr("Consulate"), record.consulate, {}});
    if (!record.outcome.isEmpty()) {
        group.details.append({tr("Outcome"), Words::ofOutcome(record.outcome), {}});
    }
    return group;
}

} // namespace ui::case_page
