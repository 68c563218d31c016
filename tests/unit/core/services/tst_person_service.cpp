// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/draft_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

template <typename T> QString fieldOf(const Result<T>& result)
{
    return result.ok() ? QString() : result.failure().args.value(u"field"_s);
}

} // namespace

class TstPersonService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personIsKeptInOneForm();
    void personWithWrongValuesIsRefused_data();
    void personWithWrongValuesIsRefused();
    void passportWithWrongNumberIsRefused();
    void permitThatEndsBeforeItBeginsIsRefused();
    void staleEditIsRefused();
    void personThatIsNotThereIsNotFound();
    void viewHasTheNewestFirst();
    void employerIsFoundByItsFields();
    void employerWithWrongCreditCodeIsRefused();
    void employerShowsItsPeopleAndCases();
    void draftIsKeptUntilDiscarded();
};

void TstPersonService::personIsKeptInOneForm()
{
    support::OfficeFixture fixture;
    domain::Person person;
    person.surname = u" müller-lindt "_s;
    person.givenNames = u"Jürgen"_s;
    person.sex = u"男"_s;
    person.nationality = u"德国"_s;
    const auto id = PersonService(fixture.office()).save(person);
    QVERIFY(id.ok());
    const domain::Person saved = PersonService(fixture.office()).view(*id)->person;
    QCOMPARE(saved.surname, u"MÜLLER-LINDT"_s);
    QCOMPARE(saved.sex, u"M"_s);
    QCOMPARE(saved.nationality, u"DEU"_s);
    QCOMPARE(saved.mrzName, u"JUERGEN MUELLER LINDT"_s);
}

void TstPersonService::personWithWrongValuesIsRefused_data()
{
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("nationality");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u" "_s << u"M"_s << u"GBR"_s << u"name-empty"_s << u"surname"_s;
    QTest::newRow("sex") << u"HARTLEY"_s << u"Q"_s << u"GBR"_s << u"value-unknown"_s << u"sex"_s;
    QTest::newRow("nationality") << u"HARTLEY"_s << u"M"_s << u"Atlantis"_s << u"value-unknown"_s << u"nationality"_s;
}

void TstPersonService::personWithWrongValuesIsRefused()
{
    QFETCH(QString, surname);
    QFETCH(QString, sex);
    QFETCH(QString, nationality);
    support::OfficeFixture fixture;
    domain::Person person;
    person.surname = surname;
    person.sex = sex;
    person.nationality = nationality;
    const auto saved = PersonService(fixture.office()).save(person);
    QTEST(codeOf(saved), "code");
    QTEST(fieldOf(saved), "field");
}

void TstPersonService::passportWithWrongNumberIsRefused()
{
    support::OfficeFixture fixture;
    domain::Passport passport;
    passport.person = fixture.addPerson();
    passport.number = u"12"_s;
    const auto saved = PersonService(fixture.office()).savePassport(passport);
    QCOMPARE(codeOf(saved), u"value-bad-length"_s);
    QCOMPARE(fieldOf(saved), u"number"_s);
}

void TstPersonService::permitThatEndsBeforeItBeginsIsRefused()
{
    support::OfficeFixture fixture;
    domain::Permit permit;
    permit.person = fixture.addPerson();
    permit.number = u"440000123456789"_s;
    permit.validFrom = QDate(2026, 3, 2);
    permit.validTo = QDate(2026, 3, 1);
    QCOMPARE(codeOf(PersonService(fixture.office()).savePermit(permit)), u"date-order"_s);
}

void TstPersonService::staleEditIsRefused()
{
    support::OfficeFixture fixture;
    PersonService people(fixture.office());
    const PersonId id = fixture.addPerson();
    domain::Person mine = people.view(id)->person;
    domain::Person theirs = mine;
    theirs.note = u"theirs"_s;
    mine.note = u"mine"_s;
    QVERIFY(people.save(theirs).ok());
    QCOMPARE(codeOf(people.save(mine)), u"stale-record"_s);
}

void TstPersonService::personThatIsNotThereIsNotFound()
{
    support::OfficeFixture fixture;
    QCOMPARE(codeOf(PersonService(fixture.office()).view(PersonId{404})), u"record-not-found"_s);
}

void TstPersonService::viewHasTheNewestFirst()
{
    support::OfficeFixture fixture;
    PersonService people(fixture.office());
    domain::Passport passport;
    passport.person = fixture.addPerson();
    for (const QString& number : {u"111111111"_s, u"222222222"_s}) {
        passport.number = number;
        QVERIFY(people.savePassport(passport).ok());
    }
    const auto view = people.view(passport.person);
    QCOMPARE(view->passports.first().number, u"222222222"_s);
    QCOMPARE(view->history.size(), 3);
    QCOMPARE(view->history.last().act, u"person-add"_s);
}

void TstPersonService::employerIsFoundByItsFields()
{
    support::OfficeFixture fixture;
    const EmployerId id = fixture.addEmployer();
    EmployerService employers(fixture.office());
    QCOMPARE(employers.list({{u"name"_s, u"蓝屿"_s}})->first().id, id);
    QVERIFY(employers.list({{u"city"_s, u"beijing"_s}})->isEmpty());
    QCOMPARE(codeOf(employers.list({{u"shoe"_s, u"44"_s}})), u"usage-wrong"_s);
}

void TstPersonService::employerWithWrongCreditCodeIsRefused()
{
    support::OfficeFixture fixture;
    domain::Employer employer;
    employer.name.zh = u"某某公司"_s;
    employer.creditCode = u"91310115016613186E"_s;
    const auto saved = EmployerService(fixture.office()).save(employer);
    QCOMPARE(codeOf(saved), u"value-bad-check-digit"_s);
    QCOMPARE(fieldOf(saved), u"creditCode"_s);
    employer.name = {};
    QCOMPARE(codeOf(EmployerService(fixture.office()).save(employer)), u"value-empty"_s);
}

void TstPersonService::employerShowsItsPeopleAndCases()
{
    support::OfficeFixture fixture;
    const CaseView view = fixture.view(fixture.caseAt(u"collecting"_s));
    domain::Employment post;
    post.person = view.person.id;
    post.employer = view.employer.id;
    post.startsOn = QDate(2026, 1, 1);
    QVERIFY(PersonService(fixture.office()).saveEmployment(post).ok());
    const auto employer = EmployerService(fixture.office()).view(view.employer.id);
    QVERIFY(employer.ok());
    QCOMPARE(employer->cases.size(), 1);
    QCOMPARE(employer->people.size(), 1);
    const auto rows = EmployerService(fixture.office()).list();
    QCOMPARE(rows->first().people, 1);
    QCOMPARE(rows->first().openCases, 1);
}

void TstPersonService::draftIsKeptUntilDiscarded()
{
    support::OfficeFixture fixture;
    DraftService drafts(fixture.office());
    QVERIFY(drafts.save(u"person/new"_s, {{u"surname"_s, u"HAR"_s}}).ok());
    QVERIFY(drafts.save(u"person/new"_s, {{u"surname"_s, u"HART"_s}}).ok());
    QCOMPARE((*drafts.load(u"person/new"_s))->value(u"surname"_s).toString(), u"HART"_s);
    QVERIFY(drafts.discard(u"person/new"_s).ok());
    QVERIFY(!(*drafts.load(u"person/new"_s)).has_value());
}

static const support::Registered<TstPersonService> registered;

#include "tst_person_service.moc"
