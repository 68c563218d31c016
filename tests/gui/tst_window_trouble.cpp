// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_texts.h"
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/gui/papers_window.h"
#include "tests/support/record_rows.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_registry.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/field_edit.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseService;
using core::services::EmployerService;
using core::services::Office;
using core::services::OfficeMode;
using core::services::PersonService;
using gui::OfficeWindow;
using ui::shell::ActionTable;
using ui::widgets::FieldEdit;

namespace {

constexpr int kTooMany = 4'000; ///< people for a disk of 2 MB

QString wordsOf(core::FailureCode code, const QString& language)
{
    const auto words = core::FailureTexts::load(language);
    return words ? words->textOf(core::Failure(code)).happened : QString();
}

} // namespace

/// What goes wrong is said in the window, in both languages, and changes nothing.
class TstWindowTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondProgramSaysWhoHoldsTheStoreAndChangesNothing_data() { languages(); }
    void aSecondProgramSaysWhoHoldsTheStoreAndChangesNothing();
    void anImportThatIsStoppedLeavesNothing_data() { languages(); }
    void anImportThatIsStoppedLeavesNothing();
    void aFullDiskDuringAnImportIsSaidAndHarmless();
    void whatDoesNotFitOnADiskIsNotHalfSaved_data() { languages(); }
    void whatDoesNotFitOnADiskIsNotHalfSaved();
    void aWrongValueIsSaidAtItsFieldInTheLanguageShown_data();
    void aWrongValueIsSaidAtItsFieldInTheLanguageShown();

private:
    static void languages();
    [[nodiscard]] static bool isIn(const QString& language, const QString& words);
    [[nodiscard]] static QList<QAction*> writingActions(OfficeWindow& office);
    [[nodiscard]] static QString lockShown(OfficeWindow& office);
    static void showCase(OfficeWindow& office);
    [[nodiscard]] static QList<QPushButton*> buttonsThatWrite(OfficeWindow& office);
    static void keepADraftTwice(OfficeWindow& office);
    static void beginImport(OfficeWindow& office, int people);
    [[nodiscard]] static qsizetype people(OfficeWindow& office);
};

void TstWindowTrouble::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

bool TstWindowTrouble::isIn(const QString& language, const QString& words)
{
    static const QRegularExpression chinese(u"[\\x{4E00}-\\x{9FFF}]{4}"_s);
    return !words.trimmed().isEmpty() && words.contains(chinese) == (language == u"zh"_s);
}

QList<QAction*> TstWindowTrouble::writingActions(OfficeWindow& office)
{
    QList<QAction*> writing;
    for (QAction* action : office.window().findChildren<QAction*>()) {
        const ui::shell::ActionSpec* spec = ActionTable::find(action->objectName());
        if (spec != nullptr && spec->writes) {
            writing.append(action);
        }
    }
    return writing;
}

QString TstWindowTrouble::lockShown(OfficeWindow& office)
{
    const QStringList words = [&] {
        QStringList shown;
        for (const QLabel* label : office.window().statusLine().findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                shown.append(label->text());
            }
        }
        return shown;
    }();
    const auto lock =
        std::ranges::find_if(words, [](const QString& text) { return text.contains(QSysInfo::machineHostName()); });
    return lock == words.end() ? QString() : *lock;
}

/// Shows a case that has a move, and waits for it.
void TstWindowTrouble::showCase(OfficeWindow& office)
{
    const auto cases = CaseService(office.office()).list();
    QVERIFY(cases.ok());
    const auto accepted = std::ranges::find(*cases, u"accepted"_s, &core::services::CaseListRow::stage);
    QVERIFY(accepted != cases->end());
    office.window().goTo(u"case"_s, QString::number(accepted->id.value));
    QTRY_VERIFY(office.window().windowTitle().contains(accepted->number));
    QTRY_VERIFY(!buttonsThatWrite(office).isEmpty());
}

/// Those of a case's page that are no action of the table.
QList<QPushButton*> TstWindowTrouble::buttonsThatWrite(OfficeWindow& office)
{
    static const QRegularExpression names(u"^(move\\.|materialState\\.|addFile|issue|linkCase)"_s);
    return office.page()->findChildren<QPushButton*>(names);
}

/// What is typed cannot be kept: that is told at the first key alone.
void TstWindowTrouble::keepADraftTwice(OfficeWindow& office)
{
    QObject form;
    ui::shell::DraftKeeper keeper(
        office.root().desk(), u"case/new"_s,
        [] {
            return QJsonObject{{u"person"_s, u"7"_s}};
        },
        &form);
    for (int key = 0; key < 2; ++key) {
        keeper.touch();
        keeper.flush();
        bool isOver = false; // acts come one after the other: the draft was refused before this one is
        office.root().desk().write(
            &form, {}, [](Office&) { return core::Result<void>(); }, [] {},
            [&isOver](const core::Failure&) { isOver = true; });
        QTRY_VERIFY(isOver);
        QCOMPARE(office.window().toasts().toasts().size(), 1);
    }
}

void TstWindowTrouble::aSecondProgramSaysWhoHoldsTheStoreAndChangesNothing()
{
    QFETCH(QString, language);
    const QTemporaryDir home;
    const QString store = home.filePath(u"Office.permitdesk"_s);
    gui::makeStore(store, gui::Contents::Demo);
    const core::SystemClock clock(gui::kToday);
    core::CountingSaltSource salts(7);
    auto holder = Office::open(store, {clock, salts}, OfficeMode::ReadWrite);
    QVERIFY(holder.ok());
    const QStringList before = support::recordRowsOf(store);

    OfficeWindow office(store, language);
    QTRY_VERIFY(!lockShown(office).isEmpty());
    QVERIFY2(isIn(language, lockShown(office)), qPrintable(lockShown(office)));
    QVERIFY(office.newestToast().contains(QSysInfo::machineHostName()));
    QVERIFY(isIn(language, office.newestToast()));
    for (const QAction* action : writingActions(office)) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    }
    office.window().toasts().toasts().last()->dismiss();
    keepADraftTwice(office);
    QVERIFY(office.newestToast().contains(QSysInfo::machineHostName()));
    // What is no action of the table looks as it is, and the keyboard does not go there.
    showCase(office);
    for (const QPushButton* button : buttonsThatWrite(office)) {
        QVERIFY2(!button->isEnabled(), qPrintable(button->objectName()));
    }
    QVERIFY(office.page()->firstFocus()->isEnabled());
    QCOMPARE(support::recordRowsOf(store), before);
    // Looking is possible all the while.
    OfficeWindow::press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(office.page()->id(), u"people"_s);

    *holder = nullptr;
    OfficeWindow::press(Qt::Key_F5);
    QTRY_VERIFY(lockShown(office).isEmpty());
    QVERIFY(office.shell().actions().action(u"case.new"_s)->isEnabled());
    showCase(office);
    const auto moves = [](const QPushButton* button) { return button->objectName().startsWith(u"move."_s); };
    QTRY_VERIFY(std::ranges::any_of(
        buttonsThatWrite(office), [&](const QPushButton* button) { return moves(button) && button->isEnabled(); }));
}

qsizetype TstWindowTrouble::people(OfficeWindow& office)
{
    const auto rows = PersonService(office.office()).list();
    return rows ? rows->size() : -1;
}

void TstWindowTrouble::beginImport(OfficeWindow& office, int people)
{
    QFile sheet(office.path(u"big.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write(support::bigSheet(people));
    sheet.close();
    OfficeWindow::press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(office.page()->id(), u"import"_s);
    office.prompts().expectFiles(u"import-file"_s, {sheet.fileName()});
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(office.shown<QComboBox>(u"column-0"_s) != nullptr);
    OfficeWindow::press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
}

void TstWindowTrouble::anImportThatIsStoppedLeavesNothing()
{
    QFETCH(QString, language);
    OfficeWindow office(gui::Contents::Empty, language);
    const QStringList before = support::recordRows(office.office());
    beginImport(office, 20'000);
    // Stop has the keyboard as soon as there is something to stop.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"cancelImport"_s);
    static const QRegularExpression someRows(u"[1-9]"_s);
    const auto isUnderWay = [&] {
        return std::ranges::any_of(office.page()->findChildren<QLabel*>(),
            [](const QLabel* label) { return label->isVisible() && label->text().contains(someRows); });
    };
    QTRY_VERIFY(isUnderWay());
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!office.newestToast().isEmpty(), 20'000);
    QVERIFY2(isIn(language, office.newestToast()), qPrintable(office.newestToast()));
    QCOMPARE(support::recordRows(office.office()), before);
    // The sheet is still there, to be imported after all.
    QVERIFY(office.shown<QComboBox>(u"column-0"_s) != nullptr);
    QVERIFY(!office.shell().actions().action(u"edit.undo"_s)->isEnabled());
    OfficeWindow::press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(office.page()->id(), u"people"_s);
}

void TstWindowTrouble::aFullDiskDuringAnImportIsSaidAndHarmless()
{
    const QTemporaryDir home;
    const support::SmallDisk disk(home.filePath(u"disk"_s), u"2m"_s);
    if (!disk.isMounted()) {
        QSKIP("only the superuser can mount a small disk");
    }
    const QString store = home.filePath(u"disk/Office.permitdesk"_s);
    gui::makeStore(store, gui::Contents::Empty);
    OfficeWindow office(store, u"zh"_s);
    const QStringList before = support::recordRows(office.office());
    beginImport(office, kTooMany);
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(!office.newestToast().isEmpty(), 20'000);
        QVERIFY2(office.newestToast().contains(wordsOf(core::FailureCode::StoreFull, language)),
            qPrintable(office.newestToast()));
        QCOMPARE(support::recordRows(office.office()), before);
        office.window().toasts().toasts().last()->dismiss();
        OfficeWindow::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        if (language == "en"_L1) {
            QVERIFY(disk.remount(u"size=200m"_s)); // with room again the same window goes on
        }
        OfficeWindow::press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTRY_COMPARE_WITH_TIMEOUT(people(office), kTooMany, 20'000);
}

void TstWindowTrouble::aWrongValueIsSaidAtItsFieldInTheLanguageShown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        const auto row = [&](const char* name) -> QTestData& {
            return QTest::newRow(qPrintable(language + u": "_s + QString::fromLatin1(name))) << language;
        };
        row("an O for 0") << u"creditCode"_s << u"9131O115016613186D"_s << u"O"_s;
        row("a wrong check character") << u"creditCode"_s << u"91310115016613186E"_s << u"D"_s;
        row("a day that does not exist") << u"filingExpiresOn"_s << u"2026-02-30"_s << u"2026-02-30"_s;
    }
}

void TstWindowTrouble::aWrongValueIsSaidAtItsFieldInTheLanguageShown()
{
    QFETCH(QString, language);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, named);
    OfficeWindow office(gui::Contents::Empty, language);
    office.window().goTo(u"employer-edit"_s, u"new"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"name"_s) != nullptr);
    office.type(u"name"_s, u"上海远帆生物科技有限公司"_s);
    office.type(field, typed);
    auto* editor = office.shown<QLineEdit>(field);
    const auto error = [&] {
        const auto* dressed = qobject_cast<FieldEdit*>(editor->parentWidget());
        return dressed->hasError() ? editor->accessibleDescription() : QString();
    };
    QVERIFY2(error().contains(named), qPrintable(error()));
    QVERIFY2(isIn(language, error()), qPrintable(error()));
    QCOMPARE(editor->text(), typed);

    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), editor);
    QVERIFY(EmployerService(office.office()).list()->isEmpty());
    // The error follows the language, as every other word does.
    OfficeWindow::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(error().contains(named) && !isIn(language, error()), qPrintable(error()));
}

/// A copy of a paper, the papers of a batch, and what a client is asked for.
void TstWindowTrouble::whatDoesNotFitOnADiskIsNotHalfSaved()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    gui::issueSummary(office);
    const QString folder = office.path(u"disk"_s);
    const support::SmallDisk disk(folder, u"64k"_s);
    if (!disk.isMounted()) {
        QSKIP("only root may mount a small disk");
    }
    const QString copy = folder + u"/copy.pdf"_s;
    QFile former(copy);
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("the former one") > 0);
    former.close();
    QVERIFY(disk.fill());
    const auto isSaid = [&](const QString& file) {
        office.settle();
        const core::Failure failure(core::FailureCode::FileWriteFailed, {{u"file"_s, file}});
        QTRY_VERIFY2(office.newestToast().contains(office.shell().failures().of(failure).happened),
            qPrintable(office.newestToast()));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), (QStringList{u"copy.pdf"_s, u"filling"_s}));
        QVERIFY(former.open(QIODevice::ReadOnly));
        QCOMPARE(former.readAll(), "the former one");
        former.close();
    };
    office.prompts().expectFiles(u"paper-copy"_s, {copy});
    gui::pressAction(office, u"paper.export"_s);
    isSaid(copy);

    office.window().goTo(u"paper-batch"_s, u"cases/%1"_s.arg(gui::firstOpenCase(office).id.value));
    office.settle();
    gui::chooseByKeys(office, u"batchForm"_s, u"case-summary"_s);
    gui::pressAction(office, u"paper.issue"_s);
    office.prompts().expectFolder(u"paper-batch"_s, folder);
    gui::pressAction(office, u"paper.export"_s);
    isSaid(folder + u'/' + gui::papersOf(office).first().paper.number + u".pdf"_s);

    const auto& row = gui::firstOpenCase(office);
    office.window().goTo(u"employer"_s, QString::number(row.employer.value));
    office.settle();
    gui::pressAction(office, u"employer.ask"_s);
    auto* save = office.shown<QPushButton>(u"saveRequest"_s);
    QVERIFY(save);
    office.prompts().expectFiles(u"client-request"_s, {copy});
    QTest::keyClick(save, Qt::Key_Space);
    isSaid(copy);
}

static const support::Registered<TstWindowTrouble> registered;

#include "tst_window_trouble.moc"
