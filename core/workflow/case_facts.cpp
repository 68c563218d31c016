// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_facts.h"

#include "core/base/expect.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using domain::CaseRecord;
using rulebook::Facts;

namespace {

const QHash<QString, QDate CaseRecord::*>& dateFields()
{
    static const QHash<QString, QDate CaseRecord::*> fields{
        {u"submittedOn"_s, &CaseRecord::submittedOn},
        {u"acceptedOn"_s, &CaseRecord::acceptedOn},
        {u"approvedOn"_s, &CaseRecord::approvedOn},
        {u"answeredOn"_s, &CaseRecord::authorityCheckedOn},
        {u"notice.issuedOn"_s, &CaseRecord::noticeIssuedOn},
        {u"noticeSentOn"_s, &CaseRecord::noticeSentOn},
        {u"visaObtainedOn"_s, &CaseRecord::visaObtainedOn},
        {u"enteredOn"_s, &CaseRecord::enteredOn},
        {u"lodgingRegisteredOn"_s, &CaseRecord::lodgingRegisteredOn},
        {u"verifiedOn"_s, &CaseRecord::verifiedOn},
        {u"electronicCardOn"_s, &CaseRecord::electronicCardOn},
        {u"residenceFiledOn"_s, &CaseRecord::residenceFiledOn},
        {u"contract.startsOn"_s, &CaseRecord::contractStartsOn},
        {u"contract.endsOn"_s, &CaseRecord::contractEndsOn},
        {u"plannedUseOn"_s, &CaseRecord::plannedUseOn},
    };
    return fields;
}

const QHash<QString, QString CaseRecord::*>& textFields()
{
    static const QHash<QString, QString CaseRecord::*> fields{
        {u"city"_s, &CaseRecord::city},
        {u"class"_s, &CaseRecord::permitClass},
        {u"procedure"_s, &CaseRecord::procedure},
        {u"portal"_s, &CaseRecord::portal},
        {u"consulate"_s, &CaseRecord::consulate},
        {u"businessNumber"_s, &CaseRecord::businessNumber},
        {u"receiptNumber"_s, &CaseRecord::receiptNumber},
        {u"notice.number"_s, &CaseRecord::noticeNumber},
    };
    return fields;
}

int wholeYears(QDate bornOn, QDate on)
{
    const int years = on.year() - bornOn.year();
    return bornOn.addYears(years) > on ? years - 1 : years;
}

void addPerson(Facts& facts, const domain::Person& person, QDate on)
{
    facts.set(u"nationality"_s, person.nationality);
    facts.set(u"name.record"_s, person.fullName());
    facts.set(u"name.passport"_s, person.mrzName);
    facts.set(u"contacts.applicantEmail"_s, person.email);
    facts.set(u"contacts.applicantPhone"_s, person.phone);
    if (person.bornOn.isValid() && person.bornOn <= on) {
        facts.set(u"age"_s, qint64{wholeYears(person.bornOn, on)});
    }
}

/// The papers of the checklist that bear a day, in the form of cli.md's `documents`. A paper dates its duty from the day it
/// was issued, whoever still has it; one that is not needed dates nothing.
QJsonArray datedPapers(const QList<domain::Material>& materials)
{
    QJsonArray papers;
    for (const domain::Material& material : materials) {
        QJsonObject paper{{u"material"_s, material.code}};
        for (const auto& [key, day] :
            {std::pair(u"issuedOn"_s, material.issuedOn), std::pair(u"expiresOn"_s, material.expiresOn)}) {
            if (day.isValid()) {
                paper.insert(key, day.toString(Qt::ISODate));
            }
        }
        if (material.state != domain::MaterialState::NotNeeded && paper.size() > 1) {
            papers.append(paper);
        }
    }
    return papers;
}

} // namespace

Facts factsOf(const CaseRecords& records, QDate on)
{
    Facts facts;
    facts.set(u"on"_s, on);
    const CaseRecord& record = records.record;
    for (auto it = dateFields().begin(); it != dateFields().end(); ++it) {
        if (it.key() == "answeredOn"_L1) {
            continue; // the day of the last look, not of one answer
        }
        facts.set(it.key(), record.*it.value());
    }
    for (auto it = textFields().begin(); it != textFields().end(); ++it) {
        facts.set(it.key(), record.*it.value());
    }
    for (const domain::CaseFact& other : records.otherFacts) {
        const Result<void> set = facts.setText(other.fact, other.value);
        CORE_EXPECT(set); // kept as a move recorded it
    }
    if (record.noticeIssuedOn.isValid()) {
        facts.set(u"notice.state"_s, u"approved"_s);
        facts.set(u"notice.approvedOn"_s, record.approvedOn);
    }
    if (records.person != nullptr) {
        addPerson(facts, *records.person, on);
    }
    if (records.passport != nullptr) {
        facts.set(u"passport.number"_s, records.passport->number);
        facts.set(u"passport.expiresOn"_s, records.passport->expiresOn);
    }
    if (records.employer != nullptr) {
        facts.set(u"employer.creditCode"_s, records.employer->creditCode);
        facts.set(u"employer.filingExpiresOn"_s, records.employer->filingExpiresOn);
    }
    if (records.permitExpiresOn.isValid()) {
        facts.set(u"permit.expiresOn"_s, records.permitExpiresOn);
    }
    if (records.residenceExpiresOn.isValid()) {
        facts.set(u"residence.expiresOn"_s, records.residenceExpiresOn);
    }
    if (const QJsonArray papers = datedPapers(records.materials); !papers.isEmpty()) {
        facts.set(u"documents"_s, papers);
    }
    if (records.dependants) {
        facts.set(u"dependants"_s, qint64{*records.dependants});
    }
    return facts;
}

bool hasCaseField(const QString& fact) { return dateFields().contains(fact) || textFields().contains(fact); }

void setCaseField(CaseRecord& record, const QString& fact, const QVariant& value)
{
    CORE_EXPECT(hasCaseField(fact));
    if (const auto date = dateFields().constFind(fact); date != dateFields().constEnd()) {
        record.** date = value.toDate();
        return;
    }
    record.**textFields().constFind(fact) = value.toString();
}

} // namespace core::workflow
