// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_import.h"

#include "core/domain/employer.h"
#include "core/domain/employment.h"
#include "core/domain/passport.h"
#include "core/domain/permit.h"
#include "core/domain/residence_permit.h"
#include "core/storage/queries/employer_queries.h"
#include "core/storage/queries/person_queries.h"
#include "core/storage/record_tables/all_tables.h"

#include <algorithm>

namespace core::services {

using exchange::PersonRow;
using storage::RecordTable;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes over what the sheet knows; an empty value leaves the field as it is.
void take(QString& field, const QString& value)
{
    if (!value.isEmpty()) {
        field = value;
    }
}

void take(QDate& field, QDate value)
{
    if (!value.isNull()) {
        field = value;
    }
}

void takePerson(domain::Person& person, const PersonRow& row)
{
    if (row.name) {
        person.surname = row.name->surname();
        person.givenNames = row.name->givenNames();
        take(person.chineseName, row.name->chinese());
    }
    take(person.sex, row.sex ? types::codeOf(*row.sex) : QString());
    take(person.nationality, row.nationality ? row.nationality->text() : QString());
    take(person.bornOn, row.birthDate);
    take(person.phone, row.phone);
    take(person.email, row.email);
    take(person.note, row.note);
}

void takePermit(domain::Permit& permit, EmployerId employer, const PersonRow& row)
{
    if (employer.isStored()) {
        permit.employer = employer;
    }
    take(permit.number, row.permitNumber ? row.permitNumber->text() : QString());
    take(permit.permitClass, row.permitClass ? types::codeOf(*row.permitClass) : QString());
    take(permit.form, row.permitForm ? types::codeOf(*row.permitForm) : QString());
    take(permit.validTo, row.permitExpiresOn);
}

domain::ResidencePermit residencePermitOf(PersonId person, const PersonRow& row)
{
    domain::ResidencePermit permit;
    permit.person = person;
    permit.purpose = u"work"_s;
    permit.validTo = row.residenceExpiresOn;
    return permit;
}

void takeEmployment(domain::Employment& employment, const PersonRow& row)
{
    if (row.position != employment.position.en) { // a sheet in English, such as our own lists
        take(employment.position.zh, row.position);
    }
    take(employment.city, row.city ? row.city->text() : QString());
    employment.monthlyPayFen = row.monthlyPayFen.value_or(employment.monthlyPayFen);
}

} // namespace

Result<RowOutcome> PersonImport::bring(const PersonRow& row)
{
    m_permitNumberChanged = false;
    const Result<void> learned = learnKnown();
    if (!learned) {
        return learned.failure();
    }
    const Result<PersonId> person = match(row);
    if (!person) {
        return person.failure();
    }
    noteNumbers(row);
    if (!person->isStored()) {
        return addNew(row);
    }
    const Result<EmployerId> employer = employerOf(row);
    if (!employer) {
        return employer.failure();
    }
    bool anyChanged = false;
    for (const Result<bool>& changed :
        {changePerson(*person, row), bringPassport(*person, row), bringPermit(*person, *employer, row),
            bringResidencePermit(*person, row), bringEmployment(*person, *employer, row)}) {
        if (!changed) {
            return changed.failure();
        }
        anyChanged = anyChanged || *changed;
    }
    return anyChanged ? RowOutcome::Changed : RowOutcome::Same;
}

Result<void> PersonImport::learnKnown()
{
    ++m_rows;
    if (m_known) {
        return {};
    }
    storage::Connection& connection = m_act.connection();
    if (m_peopleBefore < 0) {
        const Result<qint64> count = storage::person_queries::count(connection);
        if (!count) {
            return count.failure();
        }
        m_peopleBefore = *count;
    }
    // Reading everybody costs about as much as matching as many rows: never more than twice what it could save.
    if (m_rows <= m_peopleBefore) {
        return {};
    }
    Result<KnownPeople> known = KnownPeople::load(connection);
    if (!known) {
        return known.failure();
    }
    m_known = std::move(*known);
    return {};
}

Result<PersonId> PersonImport::match(const PersonRow& row)
{
    namespace queries = storage::person_queries;
    storage::Connection& connection = m_act.connection();
    const QString nationality = row.nationality ? row.nationality->text() : QString();
    const auto oneOf = [](const Result<QList<PersonId>>& hits) -> Result<PersonId> {
        return hits ? Result<PersonId>(hits->size() == 1 ? hits->first() : PersonId())
                    : Result<PersonId>(hits.failure());
    };
    if (row.permitNumber && (!m_known || m_known->mayHavePermit(row.permitNumber->text()))) {
        const Result<PersonId> hit = oneOf(queries::byPermitNumber(connection, row.permitNumber->text()));
        if (!hit || hit->isStored()) {
            return hit;
        }
    }
    if (row.passportNumber && (!m_known || m_known->mayHavePassport(row.passportNumber->text()))) {
        const Result<PersonId> hit = oneOf(queries::byPassport(connection, row.passportNumber->text(), nationality));
        if (!hit || hit->isStored()) {
            return hit;
        }
    }
    if (!row.name || row.birthDate.isNull()
        || (m_known && !m_known->mayHavePerson(row.name->surname(), row.name->givenNames(), row.birthDate))) {
        return PersonId();
    }
    return oneOf(
        queries::byNameAndBirth(connection, row.name->surname(), row.name->givenNames(), row.birthDate, nationality));
}

void PersonImport::noteNumbers(const PersonRow& row)
{
    if (m_known && row.permitNumber) {
        m_known->addPermit(row.permitNumber->text());
    }
    if (m_known && row.passportNumber) {
        m_known->addPassport(row.passportNumber->text());
    }
}

void PersonImport::noteName(const domain::Person& person)
{
    if (m_known && !person.bornOn.isNull()) {
        m_known->addPerson(person.surname, person.givenNames, person.bornOn);
    }
}

Result<EmployerId> PersonImport::employerOf(const PersonRow& row)
{
    const QString code = row.creditCode ? row.creditCode->text() : QString();
    const QString key = code.isEmpty() ? row.employerName : code;
    if (key.isEmpty()) {
        return EmployerId();
    }
    if (const auto known = m_employers.constFind(key); known != m_employers.cend()) {
        return *known;
    }
    const Result<EmployerId> found = code.isEmpty()
                                         ? storage::employer_queries::byName(m_act.connection(), row.employerName)
                                         : storage::employer_queries::byCreditCode(m_act.connection(), code);
    if (!found) {
        return found.failure();
    }
    EmployerId id = *found;
    if (!id.isStored()) {
        domain::Employer employer;
        employer.name.zh = row.employerName.isEmpty() ? code : row.employerName;
        employer.creditCode = code;
        employer.city = row.city ? row.city->text() : QString();
        const Result<EmployerId> added = m_act.insert(employer);
        if (!added) {
            return added.failure();
        }
        id = *added;
    }
    m_employers.insert(key, id);
    return id;
}

Result<RowOutcome> PersonImport::addNew(const PersonRow& row)
{
    const Result<EmployerId> employer = employerOf(row);
    if (!employer) {
        return employer.failure();
    }
    domain::Person person;
    takePerson(person, row);
    noteName(person);
    const Result<PersonId> id = m_act.insert(person);
    if (!id) {
        return id.failure();
    }
    if (row.passportNumber) {
        const Result<PassportId> passport = m_act.insert(
            domain::Passport{{}, *id, row.passportNumber->text(), person.nationality, {}, row.passportExpiresOn});
        if (!passport) {
            return passport.failure();
        }
    }
    if (row.permitNumber || !row.permitExpiresOn.isNull()) {
        domain::Permit permit;
        permit.person = *id;
        takePermit(permit, *employer, row);
        const Result<PermitId> added = m_act.insert(permit);
        if (!added) {
            return added.failure();
        }
    }
    if (row.residenceExpiresOn.isValid()) {
        const Result<ResidencePermitId> added = m_act.insert(residencePermitOf(*id, row));
        if (!added) {
            return added.failure();
        }
    }
    if (employer->isStored()) {
        domain::Employment employment;
        employment.person = *id;
        employment.employer = *employer;
        takeEmployment(employment, row);
        const Result<EmploymentId> added = m_act.insert(employment);
        if (!added) {
            return added.failure();
        }
    }
    return RowOutcome::New;
}

Result<bool> PersonImport::changePerson(PersonId id, const PersonRow& row)
{
    Result<domain::Person> person = m_act.find<domain::Person>(id);
    if (!person) {
        return person.failure();
    }
    takePerson(*person, row);
    noteName(*person);
    return m_act.update(*person);
}

Result<bool> PersonImport::bringPassport(PersonId person, const PersonRow& row)
{
    if (!row.passportNumber) {
        return false;
    }
    const Result<QList<domain::Passport>> passports =
        RecordTable<domain::Passport>::list(m_act.connection(), &domain::Passport::person, person);
    if (!passports) {
        return passports.failure();
    }
    for (domain::Passport passport : *passports) {
        if (passport.number == row.passportNumber->text()) {
            take(passport.expiresOn, row.passportExpiresOn);
            return m_act.update(passport);
        }
    }
    const bool isNewer = std::ranges::all_of(*passports,
        [&row](const domain::Passport& each) { return each.expiresOn < row.passportExpiresOn; });
    if (!passports->isEmpty() && isNewer) {
        m_passportChanges.append(person);
    }
    const QString state = row.nationality ? row.nationality->text() : QString();
    const Result<PassportId> added =
        m_act.insert(domain::Passport{{}, person, row.passportNumber->text(), state, {}, row.passportExpiresOn});
    return added ? Result<bool>(true) : Result<bool>(added.failure());
}

Result<bool> PersonImport::bringPermit(PersonId person, EmployerId employer, const PersonRow& row)
{
    if (!row.permitNumber && row.permitExpiresOn.isNull()) {
        return false;
    }
    const Result<QList<domain::Permit>> permits =
        RecordTable<domain::Permit>::list(m_act.connection(), &domain::Permit::person, person);
    if (!permits) {
        return permits.failure();
    }
    domain::Permit permit;
    permit.person = person;
    if (!permits->isEmpty()) {
        const domain::Permit& last = permits->last();
        const bool isFormer = std::any_of(permits->cbegin(), permits->cend() - 1,
            [&row](const domain::Permit& each) { return each.validTo == row.permitExpiresOn; });
        if (isFormer && row.permitExpiresOn < last.validTo) {
            return false; // an older sheet: what was renewed since stays
        }
        m_permitNumberChanged =
            row.permitNumber && !last.number.isEmpty() && last.number != row.permitNumber->text();
        const bool renewed =
            !row.permitExpiresOn.isNull() && !last.validTo.isNull() && last.validTo < row.permitExpiresOn;
        if (!renewed) {
            permit = last;
            takePermit(permit, employer, row);
            return m_act.update(permit);
        }
        permit.number = last.number;
        permit.permitClass = last.permitClass;
        permit.form = last.form;
        permit.validFrom = last.validTo.addDays(1);
    }
    takePermit(permit, employer, row);
    const Result<PermitId> added = m_act.insert(permit);
    return added ? Result<bool>(true) : Result<bool>(added.failure());
}

Result<bool> PersonImport::bringResidencePermit(PersonId person, const PersonRow& row)
{
    if (row.residenceExpiresOn.isNull()) {
        return false;
    }
    const Result<QList<domain::ResidencePermit>> permits =
        RecordTable<domain::ResidencePermit>::list(m_act.connection(), &domain::ResidencePermit::person, person);
    if (!permits) {
        return permits.failure();
    }
    // One that ends no later is on record already, or of an older sheet.
    const bool isNewer = std::ranges::all_of(
        *permits, [&row](const domain::ResidencePermit& each) { return each.validTo < row.residenceExpiresOn; });
    if (!isNewer) {
        return false;
    }
    const Result<ResidencePermitId> added = m_act.insert(residencePermitOf(person, row));
    return added ? Result<bool>(true) : Result<bool>(added.failure());
}

Result<bool> PersonImport::bringEmployment(PersonId person, EmployerId employer, const PersonRow& row)
{
    if (!employer.isStored()) {
        return false;
    }
    const Result<QList<domain::Employment>> employments =
        RecordTable<domain::Employment>::list(m_act.connection(), &domain::Employment::person, person);
    if (!employments) {
        return employments.failure();
    }
    for (domain::Employment employment : *employments) {
        const bool holds = employment.endsOn.isNull() || employment.endsOn >= m_today;
        if (employment.employer == employer && holds) {
            takeEmployment(employment, row);
            return m_act.update(employment);
        }
    }
    domain::Employment employment;
    employment.person = person;
    employment.employer = employer;
    takeEmployment(employment, row);
    const Result<EmploymentId> added = m_act.insert(employment);
    return added ? Result<bool>(true) : Result<bool>(added.failure());
}

} // namespace core::services
