// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/rule_pack_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/cases/new_case_page.h"
#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseService;
using core::services::Office;
using core::services::RulePackService;
using support::DeskOffice;
using ui::cases::NewCasePage;
using ui::widgets::FieldEdit;

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

/// Takes a choice of a field once it is offered.
void choose(DeskOffice& desk, const QString& field, const QString& code)
{
    auto* box = desk.shown<QComboBox>(field);
    QTRY_VERIFY(box->findData(code) >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 1; i < box->count() && box->currentData().toString() != code; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(box->currentData().toString(), code);
}

/// By its key, with the keyboard on the form: the last field's Tab may have left it.
void save(DeskOffice& desk)
{
    desk.shown<QComboBox>(u"class"_s)->setFocus();
    QTest::keyClick(desk.window().currentPage(), Qt::Key_S, Qt::ControlModifier);
}

bool hasError(DeskOffice& desk, const QString& field)
{
    const auto* editor = desk.shown<QLineEdit>(field);
    const auto* dressed = editor == nullptr ? nullptr : qobject_cast<FieldEdit*>(editor->parentWidget());
    return dressed != nullptr && dressed->hasError();
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
    void onlyWhatAProcedureNeedsIsAskedFor();
    void anIndividualCancelsOnceTheEmployerHasCeased();
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

void TstNewCasePage::onlyWhatAProcedureNeedsIsAskedFor()
{
    DeskOffice desk(u"en"_s, fill);
    desk.addPage<NewCasePage>();
    desk.show(u"case-new"_s, u"1"_s);
    QTRY_COMPARE(cities(desk)->currentData().toString(), u"hangzhou"_s);
    choose(desk, u"procedure"_s, u"extension"_s);
    QVERIFY(desk.shown<QLineEdit>(u"event"_s) == nullptr);
    save(desk);
    QVERIFY(hasError(desk, u"starts"_s));
    QVERIFY(CaseService(desk.office()).list()->isEmpty());

    choose(desk, u"procedure"_s, u"cancellation"_s);
    choose(desk, u"class"_s, u"B"_s);
    desk.type(u"event"_s, u"2026-11-10"_s);
    save(desk);
    QTRY_VERIFY(!CaseService(desk.office()).list()->isEmpty());
    // Ten working days from Tuesday 10 November 2026 (D13).
    CaseService cases(desk.office());
    const auto view = cases.view(cases.list()->first().id);
    const auto filing = std::ranges::find(view->deadlines, u"D13"_s, &core::workflow::Deadline::code);
    QVERIFY(filing != view->deadlines.end());
    QCOMPARE(filing->due, QDate(2026, 11, 24));
}

void TstNewCasePage::anIndividualCancelsOnceTheEmployerHasCeased()
{
    DeskOffice desk(u"en"_s, fill);
    desk.addPage<NewCasePage>();
    desk.show(u"case-new"_s, u"1"_s);
    QTRY_COMPARE(cities(desk)->currentData().toString(), u"hangzhou"_s);
    choose(desk, u"procedure"_s, u"extension"_s);
    QCOMPARE(desk.shown<QComboBox>(u"initiator"_s)->findData(u"individual"_s), -1);
    choose(desk, u"procedure"_s, u"cancellation"_s);
    choose(desk, u"class"_s, u"B"_s);
    QVERIFY(desk.shown<QLineEdit>(u"ceased"_s) == nullptr);
    choose(desk, u"initiator"_s, u"individual"_s);
    save(desk);
    QVERIFY(hasError(desk, u"ceased"_s));
    desk.type(u"ceased"_s, u"2026-10-31"_s);
    save(desk);
    QTRY_VERIFY(!CaseService(desk.office()).list()->isEmpty());
}

static const support::Registered<TstNewCasePage> registered;

#include "tst_new_case_page.moc"
