// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/rule_pack_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/cases/new_case_page.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Office;
using core::services::RulePackService;
using support::DeskOffice;
using ui::cases::NewCasePage;

namespace {

const QString kPack = u"chengdu-2025-01-01"_s;

/// A person who works in a city that no rule pack speaks of.
void fill(Office& office)
{
    core::domain::Employer employer;
    employer.name = {u"杭州青梧软件有限公司"_s, u"Qingwu Software"_s};
    employer.city = u"hangzhou"_s;
    core::domain::Person person;
    person.surname = u"LINDQVIST"_s;
    core::services::PersonService people(office);
    core::domain::Employment post;
    post.person = *people.save(person);
    post.employer = *core::services::EmployerService(office).save(employer);
    post.city = u"hangzhou"_s;
    CORE_EXPECT(people.saveEmployment(post).ok());
}

QComboBox* cities(DeskOffice& desk) { return desk.shown<QComboBox>(u"city"_s); }

} // namespace

/// What a new case can be opened for.
class TstNewCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCityOfAPackThatIsAddedCanBeChosenAtOnce();
    void aPlaceWithoutRulesOfItsOwnKeepsItsName_data();
    void aPlaceWithoutRulesOfItsOwnKeepsItsName();
};

void TstNewCasePage::theCityOfAPackThatIsAddedCanBeChosenAtOnce()
{
    DeskOffice desk(u"en"_s, fill);
    desk.addPage<NewCasePage>();
    desk.show(u"case-new"_s, u"1"_s);
    QTRY_COMPARE(cities(desk)->currentData().toString(), u"hangzhou"_s);
    QTRY_VERIFY(cities(desk)->findData(u"shenzhen"_s) >= 0);
    QCOMPARE(cities(desk)->findData(u"chengdu"_s), -1);

    QVERIFY(RulePackService().add(u"" TEST_DATA_DIR "/rules/"_s + kPack + u".json"_s).ok());
    desk.desk().renewOffices();
    QTRY_VERIFY(cities(desk)->findData(u"chengdu"_s) >= 0);
    QCOMPARE(cities(desk)->itemText(cities(desk)->findData(u"chengdu"_s)), u"Chengdu"_s);
    QCOMPARE(cities(desk)->currentData().toString(), u"hangzhou"_s);

    QVERIFY(RulePackService().remove(kPack).ok());
    desk.desk().renewOffices();
    QTRY_COMPARE(cities(desk)->findData(u"chengdu"_s), -1);
}

void TstNewCasePage::aPlaceWithoutRulesOfItsOwnKeepsItsName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << u"zh"_s << u"杭州"_s;
    QTest::newRow("English") << u"en"_s << u"Hangzhou"_s;
}

void TstNewCasePage::aPlaceWithoutRulesOfItsOwnKeepsItsName()
{
    QFETCH(QString, language);
    DeskOffice desk(language, fill);
    desk.addPage<NewCasePage>();
    desk.show(u"case-new"_s, u"1"_s);
    QTRY_COMPARE(cities(desk)->currentData().toString(), u"hangzhou"_s);
    QTEST(cities(desk)->currentText(), "name");
}

static const support::Registered<TstNewCasePage> registered;

#include "tst_new_case_page.moc"
