// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_checks.h"

#include "core/types/half_width.h"
#include "core/types/nationality.h"
#include "core/types/passport_number.h"
#include "core/types/permit_class.h"
#include "core/types/permit_form.h"
#include "core/types/permit_number.h"
#include "core/types/person_name.h"
#include "core/types/sex.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Brings a text into its stored form by one of the parsers of core/types.
template <typename Parse> std::optional<Failure> tidy(QString& text, const QString& field, Parse parse)
{
    const auto parsed = parse(text);
    if (!parsed) {
        return parsed.failure().with(u"field"_s, field);
    }
    if constexpr (requires { parsed->text(); }) {
        text = parsed->text();
    } else {
        text = codeOf(*parsed);
    }
    return std::nullopt;
}

template <typename Parse> std::optional<Failure> tidyIfKnown(QString& text, const QString& field, Parse parse)
{
    return text.trimmed().isEmpty() ? std::nullopt : tidy(text, field, parse);
}

std::optional<Failure> checkOrder(QDate from, QDate to, const QString& field)
{
    if (from.isValid() && to.isValid() && to < from) {
        return Failure(FailureCode::DateOrder,
            {{u"field"_s, field}, {u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, to.toString(Qt::ISODate)}});
    }
    return std::nullopt;
}

/// Words without stray blanks, and not none of them.
std::optional<Failure> tidyName(QString& words, const QString& field)
{
    words = types::tidyWords(words);
    return words.isEmpty() ? std::optional(Failure(FailureCode::ValueEmpty, {{u"field"_s, field}})) : std::nullopt;
}

std::optional<Failure> firstOf(std::initializer_list<std::optional<Failure>> failures)
{
    for (const std::optional<Failure>& failure : failures) {
        if (failure) {
            return failure;
        }
    }
    return std::nullopt;
}

} // namespace

Result<domain::Person> checkedPerson(domain::Person person)
{
    const Result<types::PersonName> name =
        types::PersonName::parse(person.surname, person.givenNames, person.chineseName);
    if (!name) {
        return name.failure().with(u"field"_s, u"surname"_s);
    }
    const std::optional<Failure> failure = firstOf({
        tidyIfKnown(person.sex, u"sex"_s, types::parseSex),
        tidyIfKnown(person.nationality, u"nationality"_s, types::Nationality::parse),
    });
    if (failure) {
        return *failure;
    }
    person.surname = name->surname();
    person.givenNames = name->givenNames();
    person.chineseName = name->chinese();
    if (person.mrzName.isEmpty()) {
        const QString letters = types::mrzLetters(person.givenNames) + u'<' + types::mrzLetters(person.surname);
        person.mrzName = letters.split(u'<', Qt::SkipEmptyParts).join(u' ');
    }
    person.phone = types::tidyWords(person.phone);
    person.email = person.email.trimmed();
    return person;
}

Result<domain::Passport> checkedPassport(domain::Passport passport)
{
    const std::optional<Failure> failure = firstOf({
        tidy(passport.number, u"number"_s, types::PassportNumber::parse),
        tidyIfKnown(passport.issuingState, u"issuingState"_s, types::Nationality::parse),
        checkOrder(passport.issuedOn, passport.expiresOn, u"expiresOn"_s),
    });
    return failure ? Result<domain::Passport>(*failure) : passport;
}

Result<domain::Permit> checkedPermit(domain::Permit permit)
{
    const std::optional<Failure> failure = firstOf({
        tidy(permit.number, u"number"_s, types::PermitNumber::parse),
        tidyIfKnown(permit.permitClass, u"permitClass"_s, types::parsePermitClass),
        tidyIfKnown(permit.form, u"form"_s, types::parsePermitForm),
        checkOrder(permit.validFrom, permit.validTo, u"validTo"_s),
    });
    return failure ? Result<domain::Permit>(*failure) : permit;
}

Result<domain::ResidencePermit> checkedResidencePermit(domain::ResidencePermit residencePermit)
{
    residencePermit.number = types::tidyCode(residencePermit.number);
    const std::optional<Failure> failure = checkOrder(residencePermit.validFrom, residencePermit.validTo, u"validTo"_s);
    return failure ? Result<domain::ResidencePermit>(*failure) : residencePermit;
}

Result<domain::Visa> checkedVisa(domain::Visa visa)
{
    visa.category = types::tidyCode(visa.category);
    visa.number = types::tidyCode(visa.number);
    visa.post = types::tidyWords(visa.post);
    const std::optional<Failure> failure = checkOrder(visa.issuedOn, visa.enterBefore, u"enterBefore"_s);
    return failure ? Result<domain::Visa>(*failure) : visa;
}

Result<domain::Entry> checkedEntry(domain::Entry entry)
{
    if (entry.enteredOn.isNull()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"enteredOn"_s}});
    }
    entry.port = types::tidyWords(entry.port);
    const std::optional<Failure> failure =
        checkOrder(entry.enteredOn, entry.lodgingRegisteredOn, u"lodgingRegisteredOn"_s);
    return failure ? Result<domain::Entry>(*failure) : entry;
}

Result<domain::Employment> checkedEmployment(domain::Employment employment)
{
    const std::optional<Failure> failure = checkOrder(employment.startsOn, employment.endsOn, u"endsOn"_s);
    return failure ? Result<domain::Employment>(*failure) : employment;
}

Result<domain::Contract> checkedContract(domain::Contract contract)
{
    const std::optional<Failure> failure = checkOrder(contract.startsOn, contract.endsOn, u"endsOn"_s);
    return failure ? Result<domain::Contract>(*failure) : contract;
}

Result<domain::Education> checkedEducation(domain::Education education)
{
    education.certificateNumber = types::tidyCode(education.certificateNumber);
    education.authenticationNumber = types::tidyCode(education.authenticationNumber);
    const std::optional<Failure> failure = firstOf({
        tidyName(education.school, u"school"_s),
        tidyIfKnown(education.country, u"country"_s, types::Nationality::parse),
        checkOrder(education.startsOn, education.endsOn, u"endsOn"_s),
    });
    return failure ? Result<domain::Education>(*failure) : education;
}

Result<domain::WorkHistory> checkedWorkHistory(domain::WorkHistory workHistory)
{
    const std::optional<Failure> failure = firstOf({
        tidyName(workHistory.employerName, u"employerName"_s),
        tidyIfKnown(workHistory.country, u"country"_s, types::Nationality::parse),
        checkOrder(workHistory.startsOn, workHistory.endsOn, u"endsOn"_s),
    });
    return failure ? Result<domain::WorkHistory>(*failure) : workHistory;
}

Result<domain::Dependant> checkedDependant(domain::Dependant dependant)
{
    const Result<types::PersonName> name = types::PersonName::parse(dependant.surname, dependant.givenNames);
    if (!name) {
        return name.failure().with(u"field"_s, u"surname"_s);
    }
    const std::optional<Failure> failure = firstOf({
        tidyIfKnown(dependant.sex, u"sex"_s, types::parseSex),
        tidyIfKnown(dependant.nationality, u"nationality"_s, types::Nationality::parse),
        tidyIfKnown(dependant.passportNumber, u"passportNumber"_s, types::PassportNumber::parse),
    });
    if (failure) {
        return *failure;
    }
    dependant.surname = name->surname();
    dependant.givenNames = name->givenNames();
    return dependant;
}

} // namespace core::services
