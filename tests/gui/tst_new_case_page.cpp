// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/draft_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/cases/opening_form.h"
#include "ui/forms/record_picker.h"
#include "ui/widgets/field_edit.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::DraftService;
using core::services::EmployerService;
using core::services::PersonListRow;
using core::services::PersonService;
using gui::OfficeWindow;
using ui::forms::RecordPicker;
using ui::widgets::FieldEdit;

/// A case is opened by keys alone, in both languages.
class TstNewCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsOpenedByKeysFromNameToCasePage_data() { languages(); }
    void aCaseIsOpenedByKeysFromNameToCasePage();
    void whatIsMissingOrWrongIsSaidAtItsField_data() { languages(); }
    void whatIsMissingOrWrongIsSaidAtItsField();
    void escClosesAnOpenListAndKeepsThePage_data() { languages(); }
    void escClosesAnOpenListAndKeepsThePage();
    void theConsulateIsAskedForFromOverseasAlone_data() { languages(); }
    void theConsulateIsAskedForFromOverseasAlone();

    void anOldDraftIsStartedOver_data() { languages(); }
    void anOldDraftIsStartedOver();
    void whatCameWithAPersonGoesWithThem_data() { languages(); }
    void whatCameWithAPersonGoesWithThem();
    void aPersonAloneIsNoDraft_data() { languages(); }
    void aPersonAloneIsNoDraft();
    void whatWasKeptWinsOverThePersonsAnswer_data() { languages(); }
    void whatWasKeptWinsOverThePersonsAnswer();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    [[nodiscard]] static QList<CaseListRow> cases(OfficeWindow& office);
    /// Somebody who holds a permit.
    [[nodiscard]] static PersonListRow holderIn(OfficeWindow& office);
    [[nodiscard]] static QString classIn(OfficeWindow& office);
    /// Another class than theirs.
    [[nodiscard]] static QString otherClass(const PersonListRow& person);
    static QWidget* focus() { return QApplication::focusWidget(); }
    static void search(OfficeWindow& office, const QString& field, const QString& text, qint64 wanted);
    static void tabTo(const QString& field);
    static void choose(OfficeWindow& office, const QString& field, const QString& code);
    [[nodiscard]] static QString errorAt(OfficeWindow& office, const QString& field);
};

void TstNewCasePage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstNewCasePage::start()
{
    QFETCH(QString, language);
    auto office = std::make_unique<OfficeWindow>(gui::Contents::Demo, language);
    QTest::keyClick(&office->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    return office;
}

QList<CaseListRow> TstNewCasePage::cases(OfficeWindow& office)
{
    const auto rows = CaseService(office.office()).list();
    return rows ? *rows : QList<CaseListRow>();
}

PersonListRow TstNewCasePage::holderIn(OfficeWindow& office)
{
    const auto people = PersonService(office.office()).list();
    const auto holder =
        std::ranges::find_if(*people, [](const PersonListRow& row) { return !row.permitClass->isEmpty(); });
    return holder == people->end() ? PersonListRow() : *holder;
}

QString TstNewCasePage::classIn(OfficeWindow& office)
{
    return office.shown<QComboBox>(u"class"_s)->currentData().toString();
}

QString TstNewCasePage::otherClass(const PersonListRow& person)
{
    return *person.permitClass == "A"_L1 ? u"B"_s : u"A"_s;
}

/// Types into the field and takes the only one that is offered for the whole text.
void TstNewCasePage::search(OfficeWindow& office, const QString& field, const QString& text, qint64 wanted)
{
    tabTo(field);
    OfficeWindow::press(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::typeHere(text);
    office.settle(); // what was offered for another text is gone
    const QAbstractItemModel* offers = office.shown<RecordPicker>(field)->completer()->completionModel();
    QTRY_COMPARE(offers->rowCount(), 1);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    OfficeWindow::press(Qt::Key_Down);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(office.shown<RecordPicker>(field)->chosen(), wanted);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

/// Presses Tab until the field has the keyboard. Off screen a list that closes late takes the keyboard back for a
/// moment, and a key that is pressed then goes elsewhere.
void TstNewCasePage::tabTo(const QString& field)
{
    const auto isThere = [&] {
        if (focus()->objectName() != field) {
            OfficeWindow::press(Qt::Key_Tab);
        }
        return focus()->objectName() == field;
    };
    QTRY_VERIFY2(isThere(), qPrintable(field));
}

/// Walks through the choices of a field.
void TstNewCasePage::choose(OfficeWindow& office, const QString& field, const QString& code)
{
    const auto* box = office.shown<QComboBox>(field);
    QVERIFY2(box != nullptr, qPrintable(field));
    QTRY_VERIFY(box->findData(code) >= 0);
    const auto isChosen = [&] {
        if (focus() != box) {
            OfficeWindow::press(Qt::Key_Tab);
        } else if (box->currentData().toString() != code) {
            OfficeWindow::press(box->currentIndex() > box->findData(code) ? Qt::Key_Up : Qt::Key_Down);
        }
        return box->currentData().toString() == code;
    };
    QTRY_VERIFY2(isChosen(), qPrintable(code));
}

QString TstNewCasePage::errorAt(OfficeWindow& office, const QString& field)
{
    const auto* editor = office.shown<QWidget>(field);
    const auto* dressed = editor ? qobject_cast<FieldEdit*>(editor->parentWidget()) : nullptr;
    return dressed && dressed->hasError() ? editor->accessibleDescription() : QString();
}

void TstNewCasePage::escClosesAnOpenListAndKeepsThePage()
{
    const auto office = start();
    tabTo(u"person"_s);
    OfficeWindow::typeHere(u"a"_s);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    OfficeWindow::press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QCOMPARE(office->page()->id(), u"case-new"_s);
    auto* city = office->shown<QComboBox>(u"city"_s);
    city->setFocus();
    city->showPopup();
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QCOMPARE(office->page()->id(), u"case-new"_s);
}

void TstNewCasePage::theConsulateIsAskedForFromOverseasAlone()
{
    const auto office = start();
    for (const QString& procedure : {u"new-overseas"_s, u"short-term"_s, u"new-domestic"_s, u"residence-extension"_s}) {
        choose(*office, u"procedure"_s, procedure);
        const bool isOverseas = procedure == "new-overseas"_L1 || procedure == "short-term"_L1;
        QTRY_VERIFY2((office->shown<QLineEdit>(u"consulate"_s) != nullptr) == isOverseas, qPrintable(procedure));
    }
}

void TstNewCasePage::aCaseIsOpenedByKeysFromNameToCasePage()
{
    const auto office = start();
    QCOMPARE(office->page()->id(), u"case-new"_s);
    const QList<CaseListRow> before = cases(*office);
    const auto employers = EmployerService(office->office()).list();
    QVERIFY(employers.ok());
    const PersonListRow person = holderIn(*office);
    QVERIFY(person.id.isStored());
    const auto other =
        std::ranges::find_if(*employers, [&](const auto& employer) { return employer.id != person.employer; });
    QVERIFY(other != employers->end());

    search(*office, u"person"_s, person.passportNumber, person.id.value);
    // The employer of today comes along with the person, and can be changed.
    QTRY_COMPARE(office->shown<RecordPicker>(u"employer"_s)->chosen(), person.employer.value);
    QCOMPARE(classIn(*office), *person.permitClass);
    search(*office, u"employer"_s, other->creditCode, other->id.value);
    const QString city = EmployerService(office->office()).view(other->id)->employer.city;
    QTRY_COMPARE(office->shown<QComboBox>(u"city"_s)->currentData().toString(), city); // whose rules hold
    tabTo(u"class"_s);
    search(*office, u"employer"_s, other->creditCode, other->id.value); // again, after the keyboard was elsewhere
    choose(*office, u"procedure"_s, before.first().procedure);
    choose(*office, u"city"_s, u"shenzhen"_s);
    choose(*office, u"class"_s, u"B"_s);
    tabTo(u"starts"_s);
    OfficeWindow::typeHere(u"20270101"_s);
    tabTo(u"ends"_s);
    OfficeWindow::typeHere(u"2028年12月31日"_s);
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);

    QTRY_COMPARE(office->page()->id(), u"case"_s);
    const QList<CaseListRow> after = cases(*office);
    QCOMPARE(after.size(), before.size() + 1);
    const auto opened = std::ranges::max_element(after, {}, [](const CaseListRow& row) { return row.id.value; });
    QCOMPARE(opened->person, person.id);
    QCOMPARE(opened->employer, other->id);
    QCOMPARE(opened->city, u"shenzhen"_s);
    QCOMPARE(opened->permitClass, u"B"_s);
    const auto view = CaseService(office->office()).view(opened->id);
    QVERIFY(view.ok());
    QCOMPARE(view->record.contractStartsOn, QDate(2027, 1, 1));
    QCOMPARE(view->record.contractEndsOn, QDate(2028, 12, 31));
    QTRY_VERIFY(office->window().windowTitle().contains(opened->number));
    // The form has done its work and keeps nothing of this case.
    const auto isKept = [&] { return DraftService(office->office()).load(u"case/new"_s)->has_value(); };
    QTRY_VERIFY(!isKept());
}

void TstNewCasePage::whatIsMissingOrWrongIsSaidAtItsField()
{
    const auto office = start();
    const qsizetype before = cases(*office).size();
    QTRY_COMPARE(focus()->objectName(), u"person"_s);
    QTRY_VERIFY(office->shown<QComboBox>(u"procedure"_s)->count() > 1);
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    for (const QString& field : {u"procedure"_s, u"class"_s}) { // neither is chosen by itself
        QVERIFY2(!errorAt(*office, field).isEmpty(), qPrintable(field));
    }
    choose(*office, u"procedure"_s, u"new-overseas"_s);
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    for (const QString& field : {u"person"_s, u"employer"_s, u"starts"_s, u"ends"_s}) {
        QVERIFY2(!errorAt(*office, field).isEmpty(), qPrintable(field));
    }
    QCOMPARE(focus()->objectName(), u"person"_s);

    office->type(u"starts"_s, u"2027-02-30"_s); // no such day
    office->shown<QLineEdit>(u"ends"_s)->setFocus();
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    const QString error = errorAt(*office, u"starts"_s);
    QVERIFY(!error.isEmpty());
    OfficeWindow::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!errorAt(*office, u"starts"_s).isEmpty());
    QVERIFY2(errorAt(*office, u"starts"_s) != error, qPrintable(error));
    QCOMPARE(cases(*office).size(), before);
}

void TstNewCasePage::anOldDraftIsStartedOver()
{
    auto office = start();
    const auto isKept = [&] { return DraftService(office->office()).load(u"case/new"_s)->has_value(); };
    auto* again = office->page()->findChild<QPushButton*>(u"startOver"_s);
    QVERIFY(again != nullptr && !again->isVisible());
    QTRY_COMPARE(focus()->objectName(), u"person"_s);
    tabTo(u"starts"_s);
    OfficeWindow::typeHere(u"2027-01-01"_s);
    QVERIFY(again->isVisible());
    QTRY_VERIFY(isKept());
    office->restart();
    QTest::keyClick(&office->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    office->settle();
    QTRY_VERIFY(office->shown<QPushButton>(u"startOver"_s) != nullptr);
    office->shown<QPushButton>(u"startOver"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(!isKept());
    QVERIFY(office->shown<QPushButton>(u"startOver"_s) == nullptr);
    for (const QLineEdit* field : office->page()->findChildren<QLineEdit*>()) {
        QVERIFY2(!field->text().startsWith(u"2027"_s), qPrintable(field->objectName()));
    }
    QVERIFY(office->page()->isAncestorOf(focus()));
}

void TstNewCasePage::whatCameWithAPersonGoesWithThem()
{
    const auto office = start();
    const PersonListRow person = holderIn(*office);
    QVERIFY(person.id.isStored());
    core::PersonId newcomer;
    week::write(*office, [&newcomer](core::services::Office& store) -> core::Result<void> {
        core::domain::Person nobodyYet;
        nobodyYet.surname = u"QUILLFEATHER"_s;
        const auto saved = PersonService(store).save(nobodyYet);
        if (!saved) {
            return saved.failure();
        }
        newcomer = *saved;
        return {};
    });
    const auto employer = [&] { return office->shown<RecordPicker>(u"employer"_s)->chosen(); };
    search(*office, u"person"_s, person.passportNumber, person.id.value);
    QTRY_COMPARE(employer(), person.employer.value);
    QCOMPARE(classIn(*office), *person.permitClass);
    search(*office, u"person"_s, u"QUILLFEATHER"_s, newcomer.value);
    QTRY_COMPARE(employer(), 0);
    QCOMPARE(classIn(*office), QString());

    search(*office, u"person"_s, person.passportNumber, person.id.value);
    QTRY_COMPARE(employer(), person.employer.value);
    choose(*office, u"class"_s, otherClass(person)); // by hand: it stays
    search(*office, u"person"_s, u"QUILLFEATHER"_s, newcomer.value);
    QTRY_COMPARE(employer(), 0);
    QCOMPARE(classIn(*office), otherClass(person));
}

void TstNewCasePage::aPersonAloneIsNoDraft()
{
    const auto office = start();
    const PersonListRow person = holderIn(*office);
    const QString key = QString::number(person.id.value);
    const auto isKept = [&] { return DraftService(office->office()).load(u"case/new/"_s + key)->has_value(); };
    const auto canStartOver = [&] { return office->shown<QPushButton>(u"startOver"_s) != nullptr; };
    const auto leaveAndComeBack = [&] {
        office->window().goTo(u"case-new"_s); // which keeps at once what is to be kept
        office->settle();
        office->window().goTo(u"case-new"_s, key);
        office->settle();
        QTRY_COMPARE(classIn(*office), *person.permitClass);
    };
    leaveAndComeBack();
    QVERIFY(!canStartOver());
    leaveAndComeBack();
    QVERIFY(!isKept() && !canStartOver());

    tabTo(u"starts"_s);
    OfficeWindow::typeHere(u"2027-01-01"_s);
    QVERIFY(canStartOver());
    leaveAndComeBack();
    QTRY_VERIFY(canStartOver());
    QVERIFY(isKept());
    QCOMPARE(office->shown<QLineEdit>(u"starts"_s)->text(), u"2027-01-01"_s);

    office->shown<QPushButton>(u"startOver"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    office->settle();
    QTRY_COMPARE(classIn(*office), *person.permitClass);
    QCOMPARE(office->shown<RecordPicker>(u"person"_s)->chosen(), person.id.value);
    QVERIFY(!canStartOver());
    leaveAndComeBack();
    QVERIFY(!isKept() && !canStartOver());
    QVERIFY(office->shown<QLineEdit>(u"starts"_s)->text().isEmpty());
}

/// Both are asked for at once, and either may come first.
void TstNewCasePage::whatWasKeptWinsOverThePersonsAnswer()
{
    const auto office = start();
    office->settle();
    const PersonListRow person = holderIn(*office);
    auto* form = office->page()->findChild<ui::cases::OpeningForm*>();
    QVERIFY(form != nullptr);
    QJsonObject kept = form->values();
    kept.insert(u"class"_s, otherClass(person));
    form->takePerson(person.id);
    form->setValues(kept);
    office->settle();
    QCOMPARE(classIn(*office), otherClass(person));
}

static const support::Registered<TstNewCasePage> registered;

#include "tst_new_case_page.moc"
