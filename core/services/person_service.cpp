// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_service.h"

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

} // namespace

Result<PersonId> PersonService::save(const domain::Person& person)
{
    const Result<domain::Person> checked = checkedPerson(person);
    if (!checked) {
        return checked.failure();
    }
    return saveAsAct(
        m_office, *checked, {.noun = u"person"_s, .subjectKind = u"person"_s, .subject = checked->id.value});
}

Result<PassportId> PersonService::savePassport(const domain::Passport& passport)
{
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

Result<EmploymentId> PersonService::saveEmployment(const domain::Employment& employment)
{
    return saveOfPerson(m_office, checkedEmployment(employment), u"employment"_s);
}

Result<DependantId> PersonService::saveDependant(const domain::Dependant& dependant)
{
    return saveOfPerson(m_office, checkedDependant(dependant), u"dependant"_s);
}

Result<PersonView> PersonService::view(PersonId id) { return buildPersonView(m_office, id); }

Result<QList<PersonListRow>> PersonService::list(const QMap<QString, QString>& where)
{
    return personListRows(storage::person_queries::list(m_office.store().connection(), where, m_office.today()));
}

} // namespace core::services
