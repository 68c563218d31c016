// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permit_holder.h"

#include "core/base/expect.h"
#include "core/services/person_service.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace support {

CaseOpening holder(OfficeFixture& fixture, EmployerId employer, const QString& surname)
{
    PersonService people(fixture.office());
    const PersonId person = fixture.addPerson(surname);
    domain::Permit permit;
    permit.person = person;
    permit.employer = employer;
    permit.number = u"SZ20250001"_s;
    permit.permitClass = u"B"_s;
    permit.validTo = kHoldersExpiry;
    CORE_EXPECT(people.savePermit(permit).ok());
    domain::ResidencePermit residence;
    residence.person = person;
    residence.purpose = u"work"_s;
    residence.validTo = kHoldersExpiry;
    CORE_EXPECT(people.saveResidencePermit(residence).ok());
    domain::Employment post;
    post.person = person;
    post.employer = employer;
    post.city = u"shenzhen"_s;
    CORE_EXPECT(people.saveEmployment(post).ok());
    CaseOpening opening;
    opening.person = person;
    opening.employer = employer;
    opening.procedure = u"extension"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    return opening;
}

CaseOpening holder(OfficeFixture& fixture) { return holder(fixture, fixture.addEmployer(), u"HARTLEY"_s); }

} // namespace support
