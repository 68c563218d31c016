// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/setting_service.h"
#include "tests/support/record_rows.h"

namespace support {

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

OfficeFixture::OfficeFixture() : m_clock(QDate(2026, 3, 2))
{
    domain::Staff first;
    first.name = u"Su Wenjing"_s;
    first.role = domain::StaffRole::Administrator;
    auto made = Office::create(path(), environment(), u"Test office"_s, first);
    CORE_EXPECT(made.ok());
    m_office = std::move(made).value();
}

Result<std::unique_ptr<Office>> OfficeFixture::openAgain(OfficeMode mode)
{
    return Office::open(path(), environment(), mode);
}

PersonId OfficeFixture::addPerson(const QString& surname)
{
    domain::Person person;
    person.surname = surname;
    person.givenNames = u"OLIVER"_s;
    person.nationality = u"GBR"_s;
    person.bornOn = QDate(1988, 5, 17);
    const auto added = PersonService(office()).save(person);
    CORE_EXPECT(added.ok());
    return *added;
}

EmployerId OfficeFixture::addEmployer(const QString& city)
{
    domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    employer.city = city;
    const auto added = EmployerService(office()).save(employer);
    CORE_EXPECT(added.ok());
    return *added;
}

CaseOpening OfficeFixture::opening()
{
    CaseOpening opening;
    opening.person = addPerson();
    opening.employer = addEmployer();
    opening.procedure = u"new-overseas"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    opening.contractStartsOn = QDate(2026, 4, 20);
    opening.contractEndsOn = QDate(2028, 4, 19);
    opening.consulate = u"中国驻曼彻斯特总领事馆"_s;
    return opening;
}

void OfficeFixture::choose(const QString& setting, const QString& value, EmployerId employer)
{
    const domain::SettingOverride choice{
        .id = {}, .code = setting, .employer = employer, .value = value, .because = u"客户要求"_s};
    CORE_EXPECT(SettingService(office()).choose(choice).ok());
}

CaseId OfficeFixture::caseAt(const QString& stage)
{
    const auto opened = CaseService(office()).open(opening());
    CORE_EXPECT(opened.ok());
    while (view(*opened).record.stage != stage) {
        CORE_EXPECT(demo::goOn(office(), *opened).ok());
    }
    return *opened;
}

CaseView OfficeFixture::view(CaseId id)
{
    auto found = CaseService(office()).view(id);
    CORE_EXPECT(found.ok());
    return std::move(found).value();
}

QStringList OfficeFixture::rows() { return recordRows(office()); }

} // namespace support
