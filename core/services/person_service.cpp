// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_service.h"

#include "core/services/past_days.h"
#include "core/services/person_checks.h"
#include "core/services/person_list.h"
#include "core/services/person_view_builder.h"
#include "core/services/recording.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A paper or a post of a person: kept under the person, who is told to have changed.
template <typename Record>
auto saveOfPerson(Office& office, const Result<Record>& checked, const QString& noun) -> Result<decltype(Record::id)>
{
    if (!checked) {
        return checked.failure();
    }
    return saveAsAct(office, *checked,
        {.noun = noun,
            .subjectKind = u"person"_s,
            .subject = checked->person.value,
            .changes = {.people = {checked->person}}});
}

template <typename Record> Result<void> removeFromPerson(Office& office, decltype(Record::id) id, const QString& noun)
{
    Result<storage::Act> act = beginAct(office, noun + "-remove"_L1, u"person"_s);
    if (!act) {
        return act.failure();
    }
    const Result<Record> record = act->find<Record>(id);
    if (!record) {
        return record.failure();
    }
    act->setSubject(record->person.value);
    if (const Result<void> removed = act->remove<Record>(id); !removed) {
        return removed.failure();
    }
    const Result<EventId> event = commitAct(office, *act, {.people = {record->person}});
    return event ? Result<void>() : event.failure();
}

} // namespace

Result<PersonId> PersonService::save(const domain::Person& person)
{
    if (const Result<void> past = checkPast(m_office, {{u"bornOn"_s, person.bornOn}}); !past) {
        return past.failure();
    }
    const Result<domain::Person> checked = checkedPerson(person);
    if (!checked) {
        return checked.failure();
    }
    return saveAsAct(
        m_office, *checked, {.noun = u"person"_s, .subjectKind = u"person"_s, .subject = checked->id.value});
}

Result<PassportId> PersonService::savePassport(const domain::Passport& passport)
{
    if (const Result<void> past = checkPast(m_office, {{u"issuedOn"_s, passport.issuedOn}}); !past) {
        return past.failure();
    }
    return saveOfPerson(m_office, checkedPassport(passport), u"passport"_s);
}

Result<PermitId> PersonService::savePermit(const domain::Permit& permit)
{
    return saveOfPerson(m_office, checkedPermit(permit), u"permit"_s);
}

Result<ResidencePermitId> PersonService::saveResidencePermit(const domain::ResidencePermit& residencePermit)
{
    return saveOfPerson(m_office, checkedResidencePermit(residencePermit), u"residence-permit"_s);
}

Result<VisaId> PersonService::saveVisa(const domain::Visa& visa)
{
    if (const Result<void> past = checkPast(m_office, {{u"issuedOn"_s, visa.issuedOn}}); !past) {
        return past.failure();
    }
    return saveOfPerson(m_office, checkedVisa(visa), u"visa"_s);
}

Result<EntryId> PersonService::saveEntry(const domain::Entry& entry)
{
    const Result<void> past =
        checkPast(m_office, {{u"enteredOn"_s, entry.enteredOn}, {u"lodgingRegisteredOn"_s, entry.lodgingRegisteredOn}});
    if (!past) {
        return past.failure();
    }
    return saveOfPerson(m_office, checkedEntry(entry), u"entry"_s);
}

Result<EmploymentId> PersonService::saveEmployment(const domain::Employment& employment)
{
    return saveOfPerson(m_office, checkedEmployment(employment), u"employment"_s);
}

Result<ContractId> PersonService::saveContract(const domain::Contract& contract)
{
    return saveOfPerson(m_office, checkedContract(contract), u"contract"_s);
}

Result<EducationId> PersonService::saveEducation(const domain::Education& education)
{
    return saveOfPerson(m_office, checkedEducation(education), u"education"_s);
}

Result<WorkHistoryId> PersonService::saveWorkHistory(const domain::WorkHistory& workHistory)
{
    return saveOfPerson(m_office, checkedWorkHistory(workHistory), u"work-history"_s);
}

Result<DependantId> PersonService::saveDependant(const domain::Dependant& dependant)
{
    if (const Result<void> past = checkPast(m_office, {{u"bornOn"_s, dependant.bornOn}}); !past) {
        return past.failure();
    }
    return saveOfPerson(m_office, checkedDependant(dependant), u"dependant"_s);
}

Result<void> PersonService::remove(PassportId id)
{
    return removeFromPerson<domain::Passport>(m_office, id, u"passport"_s);
}

Result<void> PersonService::remove(PermitId id) { return removeFromPerson<domain::Permit>(m_office, id, u"permit"_s); }

Result<void> PersonService::remove(ResidencePermitId id)
{
    return removeFromPerson<domain::ResidencePermit>(m_office, id, u"residence-permit"_s);
}

Result<void> PersonService::remove(VisaId id) { return removeFromPerson<domain::Visa>(m_office, id, u"visa"_s); }

Result<void> PersonService::remove(EntryId id) { return removeFromPerson<domain::Entry>(m_office, id, u"entry"_s); }

Result<void> PersonService::remove(EmploymentId id)
{
    return removeFromPerson<domain::Employment>(m_office, id, u"employment"_s);
}

Result<void> PersonService::remove(ContractId id)
{
    return removeFromPerson<domain::Contract>(m_office, id, u"contract"_s);
}

Result<void> PersonService::remove(EducationId id)
{
    return removeFromPerson<domain::Education>(m_office, id, u"education"_s);
}

Result<void> PersonService::remove(WorkHistoryId id)
{
    return removeFromPerson<domain::WorkHistory>(m_office, id, u"work-history"_s);
}

Result<void> PersonService::remove(DependantId id)
{
    return removeFromPerson<domain::Dependant>(m_office, id, u"dependant"_s);
}

Result<PersonView> PersonService::view(PersonId id) { return buildPersonView(m_office, id); }

Result<QList<PersonListRow>> PersonService::list(const QMap<QString, QString>& where)
{
    PersonLister lister;
    const Result<void> read = storage::person_queries::eachListed(m_office.store().connection(), where,
        m_office.today(), [&lister](const storage::PersonRow& row) { lister.add(row); });
    return read ? Result<QList<PersonListRow>>(lister.take()) : read.failure();
}

} // namespace core::services
