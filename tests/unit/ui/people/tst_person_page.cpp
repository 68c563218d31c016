// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/draft_service.h"
#include "core/services/person_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/forms/form_page.h"
#include "ui/models/cell_role.h"
#include "ui/models/words.h"
#include "ui/people/held_table_model.h"
#include "ui/people/people_page.h"
#include "ui/people/person_editors.h"
#include "ui/people/person_page.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::PersonService;
using core::services::PersonView;
using support::DeskOffice;
using ui::forms::FormPage;
using ui::widgets::RecordTable;

/// The page of a person, driven by keys in both languages.
class TstPersonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsAddedChangedRemovedAndTakenBackByKeys_data();
    void aRowIsAddedChangedRemovedAndTakenBackByKeys();
    void whatIsWrongIsSaidBesideTheField_data() { languages(); }
    void whatIsWrongIsSaidBesideTheField();
    void aDraftOfARowComesBack();
    void anOlderPassportIsReplaced_data() { languages(); }
    void anOlderPassportIsReplaced();
    void bothLastDaysOfAFamilyMemberCanBeAsked_data() { languages(); }
    void bothLastDaysOfAFamilyMemberCanBeAsked();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<DeskOffice> start(const QString& language);
    [[nodiscard]] static PersonView person(DeskOffice& desk)
    {
        return *PersonService(desk.office()).view(core::PersonId{1});
    }
    static void save(DeskOffice& desk);
    /// The page of the person again, with the tab of a section in front.
    [[nodiscard]] static RecordTable* tableOf(DeskOffice& desk, const QString& kind, int tab);
};

void TstPersonPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<DeskOffice> TstPersonPage::start(const QString& language)
{
    auto desk = std::make_unique<DeskOffice>(language, [](core::services::Office& office) {
        core::domain::Person person;
        person.surname = u"HARTLEY"_s;
        person.nationality = u"GBR"_s;
        CORE_EXPECT(PersonService(office).save(person).ok());
    });
    desk->addPage<ui::people::PeoplePage>();
    desk->addPage<ui::people::PersonPage>();
    desk->addPage<FormPage>(FormPage::Place{u"person-edit"_s, u"people"_s, u"person"_s}, ui::people::makePersonEditor);
    desk->show(u"people"_s);
    desk->window().goTo(u"person"_s, u"1"_s);
    return desk;
}

void TstPersonPage::save(DeskOffice& desk)
{
    desk.window().currentPage()->firstFocus()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
}

RecordTable* TstPersonPage::tableOf(DeskOffice& desk, const QString& kind, int tab)
{
    auto* tabs = desk.shown<QTabWidget>(u"personTabs"_s);
    if (tabs == nullptr) {
        return nullptr;
    }
    tabs->setCurrentIndex(tab);
    return desk.shown<RecordTable>(kind + u"-table"_s);
}

void TstPersonPage::aRowIsAddedChangedRemovedAndTakenBackByKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("tab");
    QTest::addColumn<QStringList>("typed"); // field, text, field, text …
    QTest::addColumn<QString>("what");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        const auto add = [&](const QString& kind, int tab, const QStringList& typed, const QString& what) {
            QTest::addRow("%s %s", qPrintable(kind), qPrintable(language)) << language << kind << tab << typed << what;
        };
        add(u"visa"_s, 0, {u"number"_s, u"c1234567"_s, u"enterBefore"_s, u"20270301"_s}, u"C1234567"_s);
        add(u"entry"_s, 0, {u"enteredOn"_s, u"20261101"_s, u"port"_s, u"Shenzhen Bay"_s}, u"Shenzhen Bay"_s);
        add(u"education"_s, 1, {u"school"_s, u"University of Leeds"_s}, u"University of Leeds"_s);
        add(u"work-history"_s, 1, {u"employerName"_s, u"Bluewater Ltd"_s, u"startsOn"_s, u"20120801"_s},
            u"Bluewater Ltd"_s);
    }
}

void TstPersonPage::aRowIsAddedChangedRemovedAndTakenBackByKeys()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    QFETCH(int, tab);
    QFETCH(QStringList, typed);
    QFETCH(QString, what);
    const auto desk = start(language);
    desk->window().goTo(u"person-edit"_s, u"1/%1/new"_s.arg(kind));
    QVERIFY(!desk->window().currentPage()->title().isEmpty());
    // What a new row begins with is there before anything is typed.
    QTRY_VERIFY(kind != "visa"_L1 || desk->shown<QLineEdit>(u"category"_s)->text() == u"Z"_s);
    for (qsizetype i = 0; i + 1 < typed.size(); i += 2) {
        desk->type(typed.at(i), typed.at(i + 1));
    }
    save(*desk);
    QTRY_COMPARE(desk->window().currentPage()->id(), u"person"_s);
    QTRY_VERIFY(tableOf(*desk, kind, tab) != nullptr);
    RecordTable* table = tableOf(*desk, kind, tab);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), what);

    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(desk->window().currentPage()->id(), u"person-edit"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(desk->window().currentPage()->id(), u"person"_s);

    table = tableOf(*desk, kind, tab);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    desk->desk().undo();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TstPersonPage::whatIsWrongIsSaidBesideTheField()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    desk->window().goTo(u"person-edit"_s, u"1/visa/new"_s);
    QTRY_COMPARE(desk->shown<QLineEdit>(u"category"_s)->text(), u"Z"_s);
    desk->type(u"issuedOn"_s, u"20250401"_s);
    desk->type(u"enterBefore"_s, u"20250301"_s);
    save(*desk);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"enterBefore"_s);
    QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    QVERIFY(person(*desk).visas.isEmpty());
}

void TstPersonPage::aDraftOfARowComesBack()
{
    const auto desk = start(u"en"_s);
    desk->window().goTo(u"person-edit"_s, u"1/education/new"_s);
    desk->type(u"school"_s, u"Half a school"_s);
    desk->window().goTo(u"person-edit"_s, u"1/visa/new"_s); // keeps the draft at once
    const auto isKept = [&] {
        const auto draft = core::services::DraftService(desk->office()).load(u"person/1/education/new"_s);
        return draft && draft->has_value();
    };
    QTRY_VERIFY(isKept());
    desk->window().goTo(u"person-edit"_s, u"1/education/new"_s);
    QTRY_COMPARE(desk->shown<QLineEdit>(u"school"_s)->text(), u"Half a school"_s);
}

void TstPersonPage::anOlderPassportIsReplaced()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    const auto add = [&](const QString& number, const QString& state, QDate expires) {
        core::domain::Passport passport;
        passport.person = core::PersonId{1};
        passport.number = number;
        passport.issuingState = state;
        passport.expiresOn = expires;
        bool isDone = false;
        desk->desk().write(
            &desk->window(), {},
            [passport](core::services::Office& office) { return PersonService(office).savePassport(passport); },
            [&isDone](core::PassportId) { isDone = true; });
        QTRY_VERIFY(isDone);
    };
    const QDate today = desk->office().today();
    add(u"E10000001"_s, u"GBR"_s, today.addYears(1));
    add(u"E10000002"_s, u"GBR"_s, today.addYears(9));
    add(u"E10000003"_s, u"IRL"_s, today.addYears(4)); // of another state: in use as well
    QTRY_VERIFY(tableOf(*desk, u"passport"_s, 0) != nullptr);
    const auto* model = qobject_cast<ui::people::HeldTableModel*>(tableOf(*desk, u"passport"_s, 0)->model());
    QTRY_COMPARE(model->rowCount(), 3);
    using ui::models::Standing;
    for (int row = 0; row < model->rowCount(); ++row) {
        const ui::people::HeldRow& held = model->record(row);
        QCOMPARE(held.standing, std::optional(held.what == "E10000001"_L1 ? Standing::Replaced : Standing::Valid));
    }
}

/// W15
void TstPersonPage::bothLastDaysOfAFamilyMemberCanBeAsked()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    core::domain::Dependant child;
    child.person = core::PersonId{1};
    child.relation = u"child"_s;
    child.surname = u"HARTLEY"_s;
    child.passportExpiresOn = {2026, 12, 1};
    child.residenceExpiresOn = {2027, 9, 30};
    const auto keep = [child](core::services::Office& office) { return PersonService(office).saveDependant(child); };
    desk->desk().write(&desk->window(), {}, keep, [](core::DependantId) {});
    QTRY_VERIFY(tableOf(*desk, u"dependant"_s, 1) != nullptr);
    const QAbstractItemModel* model = tableOf(*desk, u"dependant"_s, 1)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QStringList asked;
    QStringList days;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (const QVariant why = model->index(0, column).data(ui::models::WhyRole); why.isValid()) {
            asked.append(why.toString());
            days.append(model->index(0, column).data().toString());
        }
    }
    QCOMPARE(asked, QStringList({u"dependant-passport-expires/1"_s, u"dependant-residence-expires/1"_s}));
    const auto lang = desk->desk().lang();
    QCOMPARE(days, QStringList({ui::models::Words::ofDate(child.passportExpiresOn, lang),
                       ui::models::Words::ofDate(child.residenceExpiresOn, lang)}));
    // The passport, which ends first, is what stands under "today".
    QCOMPARE(model->index(0, ui::people::HeldTableModel::Standing).data().toString(),
        ui::models::RecordWords::of(ui::models::Standing::EndsSoon));
}

static const support::Registered<TstPersonPage> registered;

#include "tst_person_page.moc"
