// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/letter_data.h"

#include "core/services/paper_values.h"
#include "core/services/person_service.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;
using types::BilingualText;

namespace {

constexpr int kMonthsInYear = 12;
constexpr int kNoticeMonths = 3;

/// The first, and so newest, of a person's rows that is of the case's employer.
template <typename Row> const Row* newestOf(const QList<Row>& rows, EmployerId employer)
{
    const auto found = std::ranges::find(rows, employer, &Row::employer);
    return found == rows.end() ? nullptr : &*found;
}

void addParties(QJsonObject& data, const FormSource& source)
{
    const domain::Employer& employer = source.view.employer;
    addKnown(data, u"agency"_s, source.office.officeName());
    addKnown(data, u"date"_s, source.office.today());
    addKnown(data, u"validFrom"_s, source.office.today());
    addKnown(data, u"employer"_s, employer.name);
    addKnown(data, u"creditCode"_s, employer.creditCode);
    addKnown(data, u"employerAddress"_s, employer.address);
    addKnown(data, u"contact"_s, employer.contactName);
    addKnown(data, u"contactPhone"_s, employer.contactPhone);
}

void addPerson(QJsonObject& data, const FormSource& source, const PersonView& known)
{
    const domain::Person& person = source.view.person;
    addKnown(data, u"person"_s, person.fullName());
    addKnown(data, u"chineseName"_s, person.chineseName);
    addKnown(data, u"phone"_s, person.phone);
    addKnown(data, u"email"_s, person.email);
    addKnown(data, u"bornOn"_s, person.bornOn);
    if (!person.sex.isEmpty()) {
        addKnown(data, u"sex"_s, source.words.of(u"sex"_s, person.sex));
    }
    if (!person.nationality.isEmpty()) {
        addKnown(data, u"nationality"_s, nationalityOf(person.nationality));
    }
    if (!source.view.passport) {
        return;
    }
    addKnown(data, u"passport"_s, source.view.passport->number);
    addKnown(data, u"passportIssued"_s, source.view.passport->issuedOn);
    addKnown(data, u"passportExpires"_s, source.view.passport->expiresOn);
    const auto former = std::ranges::find_if(
        known.passports, [&source](const domain::Passport& each) { return each.id != source.view.passport->id; });
    addKnown(data, u"formerPassport"_s, former == known.passports.end() ? QString() : former->number);
}

/// The notice, good for three months from its issue (domain §6.1), and the name as the permit has it.
void addNotice(QJsonObject& data, const FormSource& source)
{
    const QDate issued = source.notice ? source.notice->issuedOn : source.view.record.noticeIssuedOn;
    addKnown(data, u"noticeIssued"_s, issued);
    addKnown(data, u"noticeEnds"_s, issued.isValid() ? issued.addMonths(kNoticeMonths) : QDate());
    const QString named =
        source.notice ? QJsonDocument::fromJson(source.notice->fieldsJson.toUtf8()).object().value(u"name"_s).toString()
                      : QString();
    addKnown(data, u"permitName"_s, named.isEmpty() ? source.view.person.fullName() : named);
}

void addPermits(QJsonObject& data, const FormSource& source, const PersonView& known)
{
    const domain::CaseRecord& record = source.view.record;
    const domain::Permit* permit = newestOf(known.permits, record.employer);
    const QString noticeNumber = source.notice ? source.notice->permitNumber : QString();
    addKnown(data, u"permit"_s, noticeNumber.isEmpty() && permit != nullptr ? permit->number : noticeNumber);
    addKnown(data, u"permitClass"_s, record.permitClass);
    addKnown(data, u"permitEnds"_s, permit != nullptr ? permit->validTo : QDate());
    addNotice(data, source);
    if (!known.residencePermits.isEmpty()) {
        addKnown(data, u"residenceNumber"_s, known.residencePermits.first().number);
        addKnown(data, u"residenceEnds"_s, known.residencePermits.first().validTo);
    }
}

void addWork(QJsonObject& data, const FormSource& source, const PersonView& known)
{
    const domain::CaseRecord& record = source.view.record;
    const domain::Contract* contract = newestOf(known.contracts, record.employer);
    const domain::Employment* employment = newestOf(known.employments, record.employer);
    // What is agreed goes before what is known of the post.
    if (employment != nullptr) {
        addKnown(data, u"position"_s, employment->position);
        addKnown(data, u"workPlace"_s, employment->workPlace);
    }
    qint64 pay = employment != nullptr ? employment->monthlyPayFen : 0;
    if (contract != nullptr) {
        addKnown(data, u"position"_s, contract->position);
        addKnown(data, u"workPlace"_s, contract->workPlace);
        addKnown(data, u"contractStarts"_s, contract->startsOn);
        addKnown(data, u"contractEnds"_s, contract->endsOn);
        pay = contract->monthlyPayFen > 0 ? contract->monthlyPayFen : pay;
    }
    addKnown(data, u"contractStarts"_s, record.contractStartsOn);
    addKnown(data, u"contractEnds"_s, record.contractEndsOn);
    if (data.contains(u"contractEnds"_s)) {
        data.insert(u"stayUntil"_s, data.value(u"contractEnds"_s));
    }
    if (data.contains(u"position"_s)) {
        data.insert(u"oldPosition"_s, data.value(u"position"_s));
    }
    if (pay > 0) {
        data.insert(u"monthlyPay"_s, yuanText(pay));
        data.insert(u"annualPay"_s, yuanText(pay * kMonthsInYear));
    }
}

void addCase(QJsonObject& data, const FormSource& source)
{
    const domain::CaseRecord& record = source.view.record;
    addKnown(data, u"case"_s, record.number);
    addKnown(data, u"procedure"_s, source.view.procedureName);
    addKnown(data, u"enteredOn"_s, record.enteredOn);
    if (!record.city.isEmpty()) {
        addKnown(data, u"city"_s, source.words.of(u"city"_s, record.city));
    }
    for (const QString& whose : {u"any"_s, record.procedure}) {
        addKnown(data, u"request"_s, source.words.find(u"residence-request"_s, whose));
    }
    // To the form's own addressee, else to the city's authority.
    for (const QString& whose : {u"any"_s, record.city, source.form.code}) {
        addKnown(data, u"addressee"_s, source.words.find(u"addressee"_s, whose));
    }
}

/// What an agent is usually entrusted with, one by one: "matters.power-of-attorney" 1, 2, 3 …
QJsonArray usualMatters(const FormSource& source)
{
    QJsonArray matters;
    const QString group = u"matters."_s + source.form.code;
    for (int number = 1;; ++number) {
        const BilingualText matter = source.words.find(group, QString::number(number));
        if (matter.isEmpty()) {
            return matters;
        }
        matters.append(QJsonObject{{u"matter"_s, jsonOf(matter)}});
    }
}

} // namespace

Result<paper::PaperData> letterData(const FormSource& source)
{
    const Result<PersonView> known = PersonService(source.office).view(source.view.person.id);
    const Result<std::optional<domain::Staff>> handler =
        RecordTable<domain::Staff>::findIfThere(source.office.store().connection(), source.view.record.handler);
    if (!known || !handler) {
        return known ? handler.failure() : known.failure();
    }
    QJsonObject all;
    addParties(all, source);
    addPerson(all, source, *known);
    addPermits(all, source, *known);
    addWork(all, source, *known);
    addCase(all, source);
    // Who acts for the agency.
    addKnown(all, u"agent"_s, *handler ? (*handler)->name : QString());
    all.insert(u"matters"_s, usualMatters(source));
    paper::PaperData data;
    for (const paper::FormField& field : source.form.fields) {
        if (const auto value = all.constFind(field.name); value != all.constEnd()) {
            data.insert(field.name, *value);
        }
    }
    return data;
}

} // namespace core::services
