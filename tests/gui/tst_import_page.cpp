// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/cell_role.h"
#include "ui/people/finding_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using core::services::EmployerService;
using core::services::PersonService;
using gui::OfficeWindow;
using ui::people::FindingTableModel;
using ui::widgets::RecordTable;

/// The import page over a real store and the real reader, driven by keys, in both languages.
class TstImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsCheckedImportedAndTakenBack_data() { languages(); }
    void aSheetIsCheckedImportedAndTakenBack();
    void theCasesOfferedGoWithTheImport_data() { languages(); }
    void theCasesOfferedGoWithTheImport();
    void enterLeadsOnToThePeople_data() { languages(); }
    void enterLeadsOnToThePeople();
    void aSheetOfHeadingsAloneIsSaidToBeOne_data() { languages(); }
    void aSheetOfHeadingsAloneIsSaidToBeOne();
    void badRowsAreNamedWithTheirReasonAndSaved_data() { languages(); }
    void badRowsAreNamedWithTheirReasonAndSaved();
    void aCorrectedColumnIsTheOneImported();
    void aDroppedFileIsRead();
    void whatIsNoSheetIsRefusedInWords_data() { languages(); }
    void whatIsNoSheetIsRefusedInWords();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    [[nodiscard]] static qsizetype people(OfficeWindow& office);
    static QString data(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/people/") + name; }
    static QWidget* focus() { return QApplication::focusWidget(); }
    /// Goes to the page by its key and chooses a file; its columns are then shown.
    static void choose(OfficeWindow& office, const QString& file);
};

void TstImportPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstImportPage::start()
{
    QFETCH(QString, language);
    return std::make_unique<OfficeWindow>(OfficeWindow::Contents::Empty, language);
}

qsizetype TstImportPage::people(OfficeWindow& office)
{
    const auto rows = PersonService(office.office()).list();
    return rows ? rows->size() : -1;
}

void TstImportPage::choose(OfficeWindow& office, const QString& file)
{
    QTest::keyClick(&office.window(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(office.page()->id(), u"import"_s);
    office.prompts().expectFiles(u"import-file"_s, {file});
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_VERIFY(office.shown<QComboBox>(u"column-0"_s) != nullptr);
}

void TstImportPage::aSheetIsCheckedImportedAndTakenBack()
{
    const auto office = start();
    choose(*office, data(u"people.xlsx"_s));
    QTRY_COMPARE(focus()->objectName(), u"column-0"_s);
    QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(office->shown<RecordTable>(u"findingTable"_s) != nullptr);
    QCOMPARE(people(*office), 0);

    QTest::keyClick(focus(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(people(*office), 40);
    QTRY_VERIFY(!office->window().toasts().toasts().isEmpty());
    const auto employers = EmployerService(office->office()).list();
    QVERIFY(employers.ok() && !employers->isEmpty());

    auto* undo = office->window().toasts().toasts().last()->findChild<QPushButton*>();
    QVERIFY(undo);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_COMPARE(people(*office), 0);
    QTRY_VERIFY(EmployerService(office->office()).list()->isEmpty());
}

void TstImportPage::theCasesOfferedGoWithTheImport()
{
    const auto office = start();
    const auto import = [&](const QString& name, const QString& passport) {
        QFile file(office->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "Surname,Given names,Nationality,Passport number,Passport expires on,Date of birth,Work permit number,"
            "Class,Permit expires on,Employer,City\n"
            "TESTER,ANNA,GBR,"
            + passport.toLatin1() + ",1980-01-01,SZ20250001,B,2027-06-30,Lanyu,shenzhen\n");
        file.close();
        office->window().goTo(u"import"_s, file.fileName());
        QTRY_VERIFY(office->shown<QComboBox>(u"column-0"_s) != nullptr);
        QTest::keyClick(focus(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(office->shown<RecordTable>(u"findingTable"_s) != nullptr);
        office->settle();
    };
    import(u"first.csv"_s, u"T10000001,2027-06-30"_s);
    QVERIFY(office->shown<QPushButton>(u"passportChangesOpen"_s) == nullptr);
    import(u"renewed.csv"_s, u"U20000001,2036-01-05"_s);
    QTRY_VERIFY(office->shown<QPushButton>(u"passportChangesOpen"_s) != nullptr);
    OfficeWindow::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(office->shown<QPushButton>(u"passportChangesOpen"_s) == nullptr);
    QTRY_VERIFY(office->shown<QComboBox>(u"column-0"_s) != nullptr);
    QCOMPARE(people(*office), 1); // the first import stands
}

void TstImportPage::enterLeadsOnToThePeople()
{
    const auto office = start();
    choose(*office, data(u"people.xlsx"_s));
    QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(office->shown<RecordTable>(u"findingTable"_s) != nullptr);
    QVERIFY(office->shown<QPushButton>(u"toPeople"_s) == nullptr); // nothing is kept yet
    QTest::keyClick(focus(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(people(*office), 40);
    QTRY_COMPARE(focus()->objectName(), u"toPeople"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"people"_s);
}

void TstImportPage::aSheetOfHeadingsAloneIsSaidToBeOne()
{
    const auto office = start();
    QFile headings(office->path(u"headings.csv"_s));
    QVERIFY(headings.open(QIODevice::WriteOnly));
    headings.write("surname,given names,passport number,nationality\n");
    headings.close();
    choose(*office, headings.fileName());
    QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(office->shown<RecordTable>(u"findingTable"_s) != nullptr);
    const auto* empty = office->shown<RecordTable>(u"findingTable"_s)->findChild<ui::widgets::EmptyState*>();
    QVERIFY(empty->isVisible());
    const bool isChinese = office->root().desk().isChinese();
    QCOMPARE(empty->accessibleName(), isChinese ? u"表格里没有数据行"_s : u"No row in the sheet"_s);
}

void TstImportPage::badRowsAreNamedWithTheirReasonAndSaved()
{
    const auto office = start();
    choose(*office, data(u"people-bad.csv"_s));
    QTest::keyClick(focus(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(office->shown<RecordTable>(u"findingTable"_s) != nullptr);
    const auto* model = qobject_cast<FindingTableModel*>(office->shown<RecordTable>(u"findingTable"_s)->model());
    QSet<int> rejected;
    QSet<int> warned;
    int longAdvices = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const ui::people::Finding& finding = model->record(row);
        (finding.isRejected ? rejected : warned).insert(finding.row.row);
        const QString reason = model->index(row, FindingTableModel::Reason).data().toString();
        QVERIFY2(!reason.isEmpty() && !reason.contains(u'{'), qPrintable(reason));
        // The row has one line for what to do; what was kept is told beside it.
        const QModelIndex cell = model->index(row, FindingTableModel::Reason);
        const QString advice = cell.data(ui::models::SecondLineRole).toString();
        QVERIFY2(!advice.isEmpty() && !advice.contains(u'\n'), qPrintable(advice));
        const QString whole = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(whole.endsWith(advice), qPrintable(whole));
        longAdvices += whole.count(u'\n') > 1 ? 1 : 0;
    }
    QVERIFY(longAdvices > 0);
    QCOMPARE(rejected, (QSet<int>{1, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QVERIFY(warned.contains(2) && warned.contains(3));

    const QString file = office->path(u"rejects.csv"_s);
    office->prompts().expectFiles(u"import-rejects"_s, {file});
    QTest::keyClick(focus(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("E07999533"));
}

void TstImportPage::aCorrectedColumnIsTheOneImported()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    choose(office, data(u"people-utf8.csv"_s));
    // The column of Chinese names is not to be used.
    auto* box = office.shown<QComboBox>(u"column-2"_s);
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(box->currentIndex(), 0);
    QTest::keyClick(box, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(people(office), 40);
    const auto rows = PersonService(office.office()).list();
    QVERIFY(rows.ok());
    for (const core::services::PersonListRow& row : *rows) {
        QVERIFY(row.chineseName.isEmpty());
    }
}

void TstImportPage::aDroppedFileIsRead()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    office.window().goTo(u"import"_s);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(data(u"people-gb18030.csv"_s))});
    QDragEnterEvent enters(QPoint(200, 200), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(office.page(), &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(office.page(), &event);
    QTRY_VERIFY(office.shown<QComboBox>(u"column-0"_s) != nullptr);
}

void TstImportPage::whatIsNoSheetIsRefusedInWords()
{
    const auto office = start();
    QTest::keyClick(&office->window(), Qt::Key_I, Qt::ControlModifier);
    office->prompts().expectFiles(u"import-file"_s, {data(u"README.md"_s)});
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_VERIFY(!office->window().toasts().toasts().isEmpty());
    QVERIFY(!office->window().toasts().toasts().last()->message().advice.isEmpty());
    QTRY_VERIFY(office->shown<QComboBox>(u"column-0"_s) == nullptr);
    QCOMPARE(people(*office), 0);
}

static const support::Registered<TstImportPage> registered;

#include "tst_import_page.moc"
