// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/person_service.h"
#include "core/services/staff_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

/// The failure's code and field, or "done".
template <typename T> QString answerOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s
                       : failureName(result.failure().code) + u' ' + result.failure().args.value(u"field"_s);
}

template <typename Row> using Save = Result<decltype(Row::id)> (PersonService::*)(const Row&);

} // namespace

/// What a person has many of: kept, removed, and both taken back.
class TstPersonRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesAndGoesAndIsTakenBack();
    void removingWhatIsNotThereIsNotFound();
    void wrongValuesAreRefusedByName();
    void valuesAreKeptInOneForm();
    void staffIsNamedByIdWhetherActiveOrNot();

private:
    template <typename Row> void comesAndGoes(Row row, Save<Row> save, const QString& noun);
};

template <typename Row> void TstPersonRows::comesAndGoes(Row row, Save<Row> save, const QString& noun)
{
    support::OfficeFixture fixture;
    PersonService people(fixture.office());
    row.person = fixture.addPerson();
    if constexpr (requires { row.employer; }) {
        row.employer = fixture.addEmployer();
    }
    const QStringList before = fixture.rows();
    const auto id = (people.*save)(row);
    QVERIFY2(id.ok(), qPrintable(noun));
    const QStringList with = fixture.rows();
    QVERIFY(with != before);
    QVERIFY(people.remove(*id).ok());
    QCOMPARE(fixture.rows(), before);
    const auto history = people.view(row.person)->history;
    QCOMPARE(history.at(0).act, noun + u"-remove"_s);
    QCOMPARE(history.at(1).act, noun + u"-add"_s);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), with);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstPersonRows::everyKindComesAndGoesAndIsTakenBack()
{
    domain::Passport passport;
    passport.number = u"533019264"_s;
    comesAndGoes(passport, &PersonService::savePassport, u"passport"_s);
    domain::Permit permit;
    permit.number = u"440000123456789"_s;
    comesAndGoes(permit, &PersonService::savePermit, u"permit"_s);
    comesAndGoes(domain::ResidencePermit(), &PersonService::saveResidencePermit, u"residence-permit"_s);
    comesAndGoes(domain::Visa(), &PersonService::saveVisa, u"visa"_s);
    domain::Entry entry;
    entry.enteredOn = QDate(2026, 2, 3);
    comesAndGoes(entry, &PersonService::saveEntry, u"entry"_s);
    comesAndGoes(domain::Employment(), &PersonService::saveEmployment, u"employment"_s);
    comesAndGoes(domain::Contract(), &PersonService::saveContract, u"contract"_s);
    domain::Education education;
    education.school = u"University of Leeds"_s;
    comesAndGoes(education, &PersonService::saveEducation, u"education"_s);
    domain::WorkHistory post;
    post.employerName = u"Bluewater Ltd"_s;
    comesAndGoes(post, &PersonService::saveWorkHistory, u"work-history"_s);
    domain::Dependant child;
    child.surname = u"HARTLEY"_s;
    comesAndGoes(child, &PersonService::saveDependant, u"dependant"_s);
}

void TstPersonRows::removingWhatIsNotThereIsNotFound()
{
    support::OfficeFixture fixture;
    QCOMPARE(answerOf(PersonService(fixture.office()).remove(VisaId{404})), u"record-not-found "_s);
}

void TstPersonRows::wrongValuesAreRefusedByName()
{
    support::OfficeFixture fixture;
    PersonService people(fixture.office());
    const PersonId person = fixture.addPerson();
    domain::Visa visa;
    visa.person = person;
    visa.issuedOn = QDate(2026, 3, 2);
    visa.enterBefore = QDate(2026, 3, 1);
    QCOMPARE(answerOf(people.saveVisa(visa)), u"date-order enterBefore"_s);
    domain::Entry entry;
    entry.person = person;
    QCOMPARE(answerOf(people.saveEntry(entry)), u"value-empty enteredOn"_s);
    entry.enteredOn = QDate(2026, 3, 2);
    entry.lodgingRegisteredOn = QDate(2026, 3, 1);
    QCOMPARE(answerOf(people.saveEntry(entry)), u"date-order lodgingRegisteredOn"_s);
    entry.lodgingRegisteredOn = QDate(2026, 3, 3); // tomorrow
    QCOMPARE(answerOf(people.saveEntry(entry)), u"date-order lodgingRegisteredOn"_s);
    domain::Education education;
    education.person = person;
    education.school = u" "_s;
    QCOMPARE(answerOf(people.saveEducation(education)), u"value-empty school"_s);
    education.school = u"某大学"_s;
    education.country = u"Atlantis"_s;
    QCOMPARE(answerOf(people.saveEducation(education)), u"value-unknown country"_s);
    domain::WorkHistory post;
    post.person = person;
    QCOMPARE(answerOf(people.saveWorkHistory(post)), u"value-empty employerName"_s);
}

void TstPersonRows::valuesAreKeptInOneForm()
{
    support::OfficeFixture fixture;
    PersonService people(fixture.office());
    domain::Visa visa;
    visa.person = fixture.addPerson();
    visa.category = u" ｚ"_s;
    visa.number = u"c 1234567"_s;
    QVERIFY(people.saveVisa(visa).ok());
    domain::Education education;
    education.person = visa.person;
    education.school = u"  University　of Leeds "_s;
    education.country = u"英国"_s;
    QVERIFY(people.saveEducation(education).ok());
    const PersonView view = *people.view(visa.person);
    QCOMPARE(view.visas.first().category, u"Z"_s);
    QCOMPARE(view.visas.first().number, u"C1234567"_s);
    QCOMPARE(view.education.first().school, u"University of Leeds"_s);
    QCOMPARE(view.education.first().country, u"GBR"_s);
}

void TstPersonRows::staffIsNamedByIdWhetherActiveOrNot()
{
    support::OfficeFixture fixture;
    StaffService staff(fixture.office());
    domain::Staff gone;
    gone.name = u"Lin Wei"_s;
    gone.isActive = false;
    const auto id = staff.save(gone);
    QVERIFY(id.ok());
    const auto names = staff.namesById();
    QVERIFY(names.ok());
    QCOMPARE(names->value(id->value), u"Lin Wei"_s);
    QCOMPARE(names->size(), staff.list()->size());
}

static const support::Registered<TstPersonRows> registered;

#include "tst_person_rows.moc"
