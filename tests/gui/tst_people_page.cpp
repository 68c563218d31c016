// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/name_readings.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/person_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::EmployerService;
using core::services::PersonListRow;
using core::services::PersonService;
using core::services::PersonView;
using gui::OfficeWindow;
using ui::models::PersonTableModel;
using ui::widgets::FieldEdit;
using ui::widgets::RecordTable;

/// People and employers over a real demo store, driven by keys, in both languages.
class TstPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterOpensAPersonAndEscComesBack_data() { languages(); }
    void enterOpensAPersonAndEscComesBack();
    void theFilterKeepsWhatHoldsTheWords_data() { languages(); }
    void theFilterKeepsWhatHoldsTheWords();
    void everyColumnSorts_data() { languages(); }
    void everyColumnSorts();
    void aPersonIsAddedByKeysAndTakenBack_data() { languages(); }
    void aPersonIsAddedByKeysAndTakenBack();
    void aDayIsKeptHoweverItIsTyped_data() { languages(); }
    void aDayIsKeptHoweverItIsTyped();
    void aWrongPassportNumberSaysWhyAndIsNotKept_data() { languages(); }
    void aWrongPassportNumberSaysWhyAndIsNotKept();
    void anEmployersCityIsAWordAndKeptAsItsCode_data() { languages(); }
    void anEmployersCityIsAWordAndKeptAsItsCode();
    void aNewPermitSaysWhoseItIsAndChoosesNothingByItself_data() { languages(); }
    void aNewPermitSaysWhoseItIsAndChoosesNothingByItself();
    void aPassportAddedIsTheOneValidToday();
    void whatWasTypedComesBackAfterARestart();
    void aCreditCodeNamesConfusableCharactersWhileTyped_data() { languages(); }
    void aCreditCodeNamesConfusableCharactersWhileTyped();
    void everyFieldAndTableHasAName_data();
    void everyFieldAndTableHasAName();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    [[nodiscard]] static QList<PersonListRow> people(OfficeWindow& office);
    static QWidget* focus() { return QApplication::focusWidget(); }
    /// Presses the keys of "Save" where the keyboard is.
    static void save(OfficeWindow& office);
    static QString errorAt(OfficeWindow& office, const QString& field);
};

void TstPeoplePage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstPeoplePage::start()
{
    QFETCH(QString, language);
    return std::make_unique<OfficeWindow>(OfficeWindow::Contents::Demo, language);
}

QList<PersonListRow> TstPeoplePage::people(OfficeWindow& office)
{
    const auto rows = PersonService(office.office()).list();
    return rows ? *rows : QList<PersonListRow>();
}

void TstPeoplePage::save(OfficeWindow& office)
{
    QTest::keyClick(focus() == nullptr ? &office.window() : focus(), Qt::Key_S, Qt::ControlModifier);
}

QString TstPeoplePage::errorAt(OfficeWindow& office, const QString& field)
{
    const auto* edit = office.shown<QLineEdit>(field);
    const auto* dressed = edit ? qobject_cast<FieldEdit*>(edit->parentWidget()) : nullptr;
    return dressed && dressed->hasError() ? edit->accessibleDescription() : QString();
}

void TstPeoplePage::enterOpensAPersonAndEscComesBack()
{
    const auto office = start();
    QTest::keyClick(&office->window(), Qt::Key_3, Qt::ControlModifier);
    auto* table = office->shown<RecordTable>(u"personTable"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), people(*office).size());
    QTRY_COMPARE(focus(), table);
    QTest::keyClick(table, Qt::Key_Down);
    const QString name = table->model()->index(table->currentRow(), PersonTableModel::Name).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(office->page()->id(), u"person"_s);
    QTRY_COMPARE(office->page()->title(), name);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(office->page()->id(), u"people"_s);
}

void TstPeoplePage::theFilterKeepsWhatHoldsTheWords()
{
    const auto office = start();
    office->window().goTo(u"people"_s);
    auto* table = office->shown<RecordTable>(u"personTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    const PersonListRow wanted = people(*office).at(3);
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focus()->objectName(), u"personFilter"_s);
    QTest::keyClicks(focus(), wanted.passportNumber);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, PersonTableModel::Passport).data().toString(), wanted.passportNumber);
    office->type(u"personFilter"_s, wanted.chineseName);
    const int named = table->model()->rowCount();
    QVERIFY(named >= 1);
    core::search::NameReadings readings;
    office->type(u"personFilter"_s, readings.of(wanted.chineseName).first()); // by pinyin
    QVERIFY(table->model()->rowCount() >= named && table->model()->rowCount() < people(*office).size());
}

void TstPeoplePage::everyColumnSorts()
{
    const auto office = start();
    office->window().goTo(u"people"_s);
    auto* table = office->shown<RecordTable>(u"personTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    auto* model = qobject_cast<PersonTableModel*>(table->model());
    for (int column = 0; column < PersonTableModel::ColumnCount; ++column) {
        const auto sortBy = model->sortBy(column);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table->sortByColumn(column, order);
            for (int row = 1; row < model->rowCount(); ++row) {
                const auto ranks = ui::models::ranksOf({model->record(row - 1), model->record(row)}, sortBy);
                const quint32 before = ranks.ofPosition.first();
                const quint32 after = ranks.ofPosition.last();
                QVERIFY(order == Qt::AscendingOrder ? before <= after : before >= after);
            }
        }
    }
}

void TstPeoplePage::aPersonIsAddedByKeysAndTakenBack()
{
    const auto office = start();
    const qsizetype before = people(*office).size();
    office->window().goTo(u"people"_s);
    QTest::keyClick(focus(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(office->page()->id(), u"person-edit"_s);
    office->type(u"surname"_s, u"Weiß"_s);
    office->type(u"givenNames"_s, u"Jörg"_s);
    office->type(u"nationality"_s, u"德国"_s);
    const bool isChinese = office->shell().language().language() == ui::shell::Language::Chinese;
    QCOMPARE(office->shown<QLineEdit>(u"nationality"_s)->text(), isChinese ? u"德国"_s : u"Germany"_s);
    office->type(u"bornOn"_s, u"1990-02-30"_s);
    QVERIFY(!errorAt(*office, u"bornOn"_s).isEmpty());
    save(*office);
    QCOMPARE(people(*office).size(), before);
    office->type(u"bornOn"_s, u"19900228"_s);
    save(*office);
    QTRY_COMPARE(people(*office).size(), before + 1);
    QCOMPARE(people(*office).last().nationality, u"DEU"_s);
    QTRY_COMPARE(office->page()->id(), u"person"_s);
    QTRY_VERIFY(office->page()->title().contains(u"WEISS"_s) || office->page()->title().contains(u"WEIẞ"_s)
                || office->page()->title().contains(u"WEIß"_s));

    QTRY_VERIFY(office->shell().actions().action(u"edit.undo"_s)->isEnabled());
    QTest::keyClick(&office->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(people(*office).size(), before);
}

void TstPeoplePage::aDayIsKeptHoweverItIsTyped()
{
    const auto office = start();
    const core::PersonId id = people(*office).first().id;
    const auto view = [&] { return *PersonService(office->office()).view(id); };
    const qint64 passport = view().passports.first().id.value;
    const auto saveWithin = [&](const QString& field, const QString& text) { // before the field writes the day back
        office->settle();
        office->shown<QLineEdit>(field)->setFocus();
        office->shown<QLineEdit>(field)->selectAll();
        OfficeWindow::typeHere(text);
        save(*office);
        QTRY_COMPARE(office->page()->id(), u"person"_s);
    };
    office->window().goTo(u"person"_s, QString::number(id.value));
    QDate day(1990, 3, 5);
    for (const QString& form :
        {u"yyyy-M-d"_s, u"yyyy/MM/dd"_s, u"yyyyMMdd"_s, u"yyyy.M.d"_s, u"yyyy'年'M'月'd'日'"_s}) {
        day = day.addDays(1);
        office->window().goTo(u"person-edit"_s, QString::number(id.value));
        saveWithin(u"bornOn"_s, day.toString(form));
        QCOMPARE(view().person.bornOn, day);
        const QDate end = day.addYears(40);
        office->window().goTo(u"person-edit"_s, u"%1/passport/%2"_s.arg(id.value).arg(passport));
        saveWithin(u"expiresOn"_s, end.toString(form));
        QCOMPARE(view().passports.first().expiresOn, end);
    }
}

void TstPeoplePage::aWrongPassportNumberSaysWhyAndIsNotKept()
{
    const auto office = start();
    const PersonListRow person = people(*office).first();
    const auto passports = [&] { return PersonService(office->office()).view(person.id)->passports.size(); };
    const qsizetype before = passports();
    office->window().goTo(u"person"_s, QString::number(person.id.value));
    office->window().goTo(u"person-edit"_s, u"%1/passport/new"_s.arg(person.id.value));
    QTRY_VERIFY(!office->shown<QLineEdit>(u"issuingState"_s)->text().isEmpty());
    office->type(u"number"_s, u"E12345С7"_s); // a Cyrillic Es
    QVERIFY(errorAt(*office, u"number"_s).contains(u"С"_s));
    office->type(u"expiresOn"_s, u"2035-01-01"_s);
    save(*office);
    QCOMPARE(focus()->objectName(), u"number"_s);
    QCOMPARE(passports(), before);
}

void TstPeoplePage::anEmployersCityIsAWordAndKeptAsItsCode()
{
    const auto office = start();
    const auto employers = EmployerService(office->office()).list();
    QVERIFY(employers.ok() && !employers->isEmpty());
    const core::EmployerId id = employers->first().id;
    office->window().goTo(u"employer-edit"_s, QString::number(id.value));
    office->settle();
    const auto* city = office->shown<QLineEdit>(u"city"_s);
    QCOMPARE(city->text(), ui::models::Words::ofCity(employers->first().city));
    const bool isChinese = office->shell().language().language() == ui::shell::Language::Chinese;
    office->shell().language().setLanguage(isChinese ? ui::shell::Language::English : ui::shell::Language::Chinese);
    QTRY_COMPARE(city->text(), ui::models::Words::ofCity(employers->first().city));
    office->type(u"city"_s, u"天津市"_s);
    QCOMPARE(city->text(), isChinese ? u"Tianjin"_s : u"天津"_s);
    save(*office);
    QTRY_COMPARE(EmployerService(office->office()).view(id)->employer.city, u"tianjin"_s);
}

void TstPeoplePage::aNewPermitSaysWhoseItIsAndChoosesNothingByItself()
{
    const auto office = start();
    const PersonListRow person = people(*office).first();
    office->window().goTo(u"person-edit"_s, u"%1/permit/new"_s.arg(person.id.value));
    office->settle();
    const auto whose = [&] { return office->shown<QLabel>(u"pageRemark"_s)->text(); };
    const bool isChinese = office->shell().language().language() == ui::shell::Language::Chinese;
    QCOMPARE(whose(), isChinese ? person.chineseName : ui::models::fullName(person));
    const auto* permitClass = office->shown<QComboBox>(u"permitClass"_s);
    QCOMPARE(permitClass->currentIndex(), -1);
    office->shell().language().setLanguage(isChinese ? ui::shell::Language::English : ui::shell::Language::Chinese);
    QTRY_COMPARE(whose(), isChinese ? ui::models::fullName(person) : person.chineseName);
    QCOMPARE(permitClass->currentIndex(), -1);
}

void TstPeoplePage::aPassportAddedIsTheOneValidToday()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const PersonListRow person = people(office).first();
    office.window().goTo(u"person"_s, QString::number(person.id.value));
    QTRY_VERIFY(office.shown<QPushButton>(QString()) != nullptr);
    office.window().goTo(u"person-edit"_s, u"%1/passport/new"_s.arg(person.id.value));
    QTRY_VERIFY(!office.shown<QLineEdit>(u"issuingState"_s)->text().isEmpty());
    office.type(u"number"_s, u"ＸＹ１２３４５６"_s);
    office.type(u"issuedOn"_s, u"2026-11-01"_s);
    office.type(u"expiresOn"_s, u"2036-10-31"_s);
    save(office);
    QTRY_COMPARE(office.page()->id(), u"person"_s);
    const auto listed = [&] {
        const auto rows = PersonService(office.office()).list({{u"passport"_s, u"XY123456"_s}});
        return rows ? rows->size() : 0;
    };
    QTRY_COMPARE(listed(), 1);
    auto* table = office.shown<RecordTable>(u"passport-table"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"XY123456"_s);
}

void TstPeoplePage::whatWasTypedComesBackAfterARestart()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    office.window().goTo(u"person-edit"_s, u"new"_s);
    office.type(u"surname"_s, u"HALF-TYPED"_s);
    const auto isKept = [&] { return office.shown<QPushButton>(u"startOver"_s) != nullptr; };
    QVERIFY(isKept());
    office.window().goTo(u"person-edit"_s, u"1"_s); // keeps the draft at once
    office.restart();
    office.window().goTo(u"person-edit"_s, u"new"_s);
    QTRY_COMPARE(office.shown<QLineEdit>(u"surname"_s)->text(), u"HALF-TYPED"_s);
    QTest::keyClick(office.shown<QPushButton>(u"startOver"_s), Qt::Key_Space);
    QTRY_VERIFY(office.shown<QLineEdit>(u"surname"_s)->text().isEmpty());
}

void TstPeoplePage::aCreditCodeNamesConfusableCharactersWhileTyped()
{
    const auto office = start();
    office->window().goTo(u"employer-edit"_s, u"new"_s);
    auto* code = office->shown<QLineEdit>(u"creditCode"_s);
    QVERIFY(code);
    code->setFocus();
    QTest::keyClicks(code, u"9144030"_s);
    QVERIFY(errorAt(*office, u"creditCode"_s).isEmpty());
    QTest::keyClicks(code, u"O"_s);
    QVERIFY(errorAt(*office, u"creditCode"_s).contains(u"O"_s));
    QVERIFY(errorAt(*office, u"creditCode"_s).contains(u"0"_s));
    QTest::keyClick(code, Qt::Key_Backspace);
    QVERIFY(errorAt(*office, u"creditCode"_s).isEmpty());
}

void TstPeoplePage::everyFieldAndTableHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const QString& page : {u"people"_s, u"person"_s, u"person-edit"_s, u"import"_s, u"employers"_s,
                 u"employer"_s, u"employer-edit"_s, u"integration"_s, u"arrivals"_s, u"papers"_s, u"paper-new"_s}) {
            QTest::addRow("%s %s", qPrintable(page), qPrintable(language)) << language << page;
        }
    }
}

void TstPeoplePage::everyFieldAndTableHasAName()
{
    QFETCH(QString, page);
    const auto office = start();
    office->window().goTo(page, page == "employer"_L1 || page.contains(u"person"_s) ? u"1"_s : QString());
    office->settle();
    for (const QWidget* each : office->page()->findChildren<QWidget*>()) {
        const bool takesKeys = each->isVisible() && (each->focusPolicy() & Qt::TabFocus) != 0;
        if (!takesKeys || each->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const QString name = button && each->accessibleName().isEmpty() ? button->text() : each->accessibleName();
        QVERIFY2(!name.isEmpty(), each->metaObject()->className());
    }
}

static const support::Registered<TstPeoplePage> registered;

#include "tst_people_page.moc"
