// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lines_of_records.h"
#include "app/cli/record_sheet.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::exchange::PersonColumn;
using core::types::Lang;
using ui::models::RecordWords;
using ui::models::Words;
namespace domain = core::domain;
namespace services = core::services;

namespace {

/// "2024-01-01 – 2026-01-01"; an open end stays open.
QString span(QDate from, QDate to)
{
    return from.isNull() && to.isNull() ? QString()
                                        : from.toString(Qt::ISODate) + u" – "_s + to.toString(Qt::ISODate);
}

void addPerson(RecordSheet& sheet, const domain::Person& person)
{
    sheet.field(RecordWords::of(PersonColumn::Surname), person.surname);
    sheet.field(RecordWords::of(PersonColumn::GivenNames), person.givenNames);
    sheet.field(RecordWords::of(PersonColumn::ChineseName), person.chineseName);
    sheet.field(RecordWords::of(PersonColumn::Sex), RecordWords::ofSex(person.sex));
    sheet.field(RecordWords::of(PersonColumn::Nationality), RecordWords::ofNationality(person.nationality, sheet.lang()));
    sheet.field(RecordWords::of(PersonColumn::BirthDate), person.bornOn);
    sheet.field(RecordWords::of(PersonColumn::Phone), person.phone);
    sheet.field(RecordWords::of(PersonColumn::Email), person.email);
    sheet.field(RecordWords::of(PersonColumn::Note), person.note);
}

void addPapers(RecordSheet& sheet, const services::PersonView& view)
{
    sheet.heading(QCoreApplication::translate("cli", "Passports"));
    for (const domain::Passport& each : view.passports) {
        sheet.row({each.number, RecordWords::ofNationality(each.issuingState, sheet.lang()),
            span(each.issuedOn, each.expiresOn)});
    }
    sheet.heading(QCoreApplication::translate("cli", "Work permits"));
    for (const domain::Permit& each : view.permits) {
        sheet.row({each.number, Words::ofClass(each.permitClass), RecordWords::ofPermitForm(each.form),
            span(each.validFrom, each.validTo)});
    }
    sheet.heading(QCoreApplication::translate("cli", "Residence permits"));
    for (const domain::ResidencePermit& each : view.residencePermits) {
        sheet.row({each.number, RecordWords::ofPurpose(each.purpose), span(each.validFrom, each.validTo)});
    }
    sheet.heading(QCoreApplication::translate("cli", "Notices"));
    for (const domain::Notice& each : view.notices) {
        sheet.row({each.permitNumber, RecordWords::ofDocumentKind(each.kind), Words::ofClass(each.permitClass),
            span(each.startsOn, each.endsOn), each.issuedOn.toString(Qt::ISODate)});
    }
}

void addEmployments(RecordSheet& sheet, const services::PersonView& view)
{
    sheet.heading(QCoreApplication::translate("cli", "Employments"));
    for (const domain::Employment& each : view.employments) {
        sheet.row({sheet.in(view.employerNames.value(each.employer.value)), sheet.in(each.position),
            Words::ofCity(each.city), RecordWords::ofPay(each.monthlyPayFen, sheet.lang()),
            span(each.startsOn, each.endsOn)});
    }
}

void addEmployer(RecordSheet& sheet, const domain::Employer& employer)
{
    sheet.row({employer.name.zh, employer.name.en}, -1);
    sheet.field(RecordWords::of(PersonColumn::CreditCode), employer.creditCode);
    sheet.field(Words::ofFact(u"city"_s), Words::ofCity(employer.city));
    sheet.field(QCoreApplication::translate("cli", "Address"), sheet.in(employer.address));
    sheet.field(Words::ofFact(u"employer.filingExpiresOn"_s), employer.filingExpiresOn);
    sheet.field(QCoreApplication::translate("cli", "Contact"), employer.contactName);
    sheet.field(RecordWords::of(PersonColumn::Phone), employer.contactPhone);
    sheet.field(RecordWords::of(PersonColumn::Email), employer.contactEmail);
}

} // namespace

QStringList linesOf(const services::PersonView& view, Lang lang)
{
    RecordSheet sheet(lang);
    addPerson(sheet, view.person);
    addPapers(sheet, view);
    addEmployments(sheet, view);
    sheet.cases(view.cases);
    sheet.documents(view.documents);
    sheet.history(view.history);
    return sheet.lines();
}

QStringList linesOf(const services::EmployerView& view, Lang lang)
{
    RecordSheet sheet(lang);
    addEmployer(sheet, view.employer);
    sheet.heading(QCoreApplication::translate("cli", "People"));
    for (const services::PersonListRow& each : view.people) {
        sheet.row({QString::number(each.id.value), each.surname + u' ' + each.givenNames, each.chineseName,
            sheet.in(each.position)});
    }
    sheet.cases(view.cases);
    sheet.history(view.history);
    return sheet.lines();
}

} // namespace cli
