// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_registry.h"
#include "ui/models/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/toast_host.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWindow>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::domain::CaseStatus;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::Office;
using desktop::CompositionRoot;
using ui::models::Words;
using ui::shell::MachineSettings;
using ui::shell::Setting;
using ui::widgets::FieldEdit;

/// The whole window over a real demo store, driven by keys: what a caseworker does in a day, in both languages.
class TstCaseFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterOpensTheChosenCase_data() { languages(); }
    void enterOpensTheChosenCase();
    void linesChosenInOneCaseAreNotChosenInTheNext_data() { languages(); }
    void linesChosenInOneCaseAreNotChosenInTheNext();
    void aMoveIsMadeAndUndoneByKeys_data() { languages(); }
    void aMoveIsMadeAndUndoneByKeys();
    void aStageOfTheTrackBeginsItsMoveOrLeadsToTheHistory_data() { languages(); }
    void aStageOfTheTrackBeginsItsMoveOrLeadsToTheHistory();
    void aReturnHoldsTwoDefectsAndBarsResubmission_data() { languages(); }
    void aReturnHoldsTwoDefectsAndBarsResubmission();
    void aReturnAsksForItsReasonAndIsRecordedByItsKey_data() { languages(); }
    void aReturnAsksForItsReasonAndIsRecordedByItsKey();
    void whatWasRefusedOfAReturnIsSaidAnewAndForgotten_data() { languages(); }
    void whatWasRefusedOfAReturnIsSaidAnewAndForgotten();
    void aDroppedNoticeIsComparedBeforeItIsFiled_data() { languages(); }
    void aDroppedNoticeIsComparedBeforeItIsFiled();
    void aFileDraggedFromOutsideFallsOnTheCaseUnderThePointer_data() { languages(); }
    void aFileDraggedFromOutsideFallsOnTheCaseUnderThePointer();
    void everyPageSpeaksTheNewLanguageAtOnce();

private:
    static void languages();
    void start();
    [[nodiscard]] QList<CaseListRow> cases();
    [[nodiscard]] CaseListRow caseNow(core::CaseId id);
    [[nodiscard]] std::optional<CaseListRow> caseIn(const QString& stage);
    void openCase(const CaseListRow& row);
    void drag(const QString& file, QWidget* onto);
    [[nodiscard]] QWidget* page() { return m_root->window().currentPage(); }
    template <typename Widget> [[nodiscard]] Widget* shown(const QString& name);
    static QWidget* focus() { return QApplication::focusWidget(); }

    const core::SystemClock m_clock{gui::kToday};
    core::CountingSaltSource m_salts{7};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MachineSettings> m_settings;
    support::ScriptedPrompts m_prompts;
    std::unique_ptr<CompositionRoot> m_root;
    std::unique_ptr<Office> m_office; ///< a second, reading eye on the same store
};

void TstCaseFlow::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

void TstCaseFlow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    const QString store = m_home->filePath(u"Demo.permitdesk"_s);
    gui::makeStore(store, gui::Contents::Demo);
    m_settings = std::make_unique<MachineSettings>(m_home->filePath(u"settings.ini"_s));
    m_settings->setValue(Setting::Language, u"en"_s);
    m_root = std::make_unique<CompositionRoot>(
        CompositionRoot::Surroundings{*qApp, *m_settings, m_prompts, {m_clock, m_salts}}, store);
    m_root->show();
    QApplication::setActiveWindow(&m_root->window());
    QVERIFY(QTest::qWaitForWindowActive(&m_root->window()));
    auto office = Office::open(store, {m_clock, m_salts}, core::services::OfficeMode::ReadOnly);
    QVERIFY(office.ok());
    m_office = std::move(office).value();
}

void TstCaseFlow::cleanup()
{
    m_office.reset();
    m_root.reset();
}

void TstCaseFlow::start()
{
    QFETCH(QString, language);
    m_root->shell().language().setLanguage(ui::shell::languageFrom(language));
}

QList<CaseListRow> TstCaseFlow::cases()
{
    const auto rows = CaseService(*m_office).list();
    return rows ? *rows : QList<CaseListRow>();
}

CaseListRow TstCaseFlow::caseNow(core::CaseId id)
{
    const QList<CaseListRow> rows = cases();
    const auto found = std::ranges::find(rows, id, &CaseListRow::id);
    return found == rows.end() ? CaseListRow() : *found;
}

std::optional<CaseListRow> TstCaseFlow::caseIn(const QString& stage)
{
    const QList<CaseListRow> rows = cases();
    const auto found = std::ranges::find(rows, stage, &CaseListRow::stage);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

template <typename Widget> Widget* TstCaseFlow::shown(const QString& name)
{
    for (Widget* each : page()->findChildren<Widget*>(name)) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

void TstCaseFlow::openCase(const CaseListRow& row)
{
    QVERIFY(m_root->window().goTo(u"case"_s, QString::number(row.id.value)));
    QTRY_VERIFY(page()->findChild<QLabel*>(u"caseName"_s)->text() == row.personName
                || page()->findChild<QLabel*>(u"caseName"_s)->text() == row.personChineseName);
}

void TstCaseFlow::linesChosenInOneCaseAreNotChosenInTheNext()
{
    start();
    const QList<CaseListRow> rows = cases();
    const auto chosenLines = [this] {
        return shown<ui::widgets::RecordTable>(u"materialTable"_s)->selectionModel()->selectedRows().size();
    };
    openCase(rows.first());
    auto* table = shown<ui::widgets::RecordTable>(u"materialTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(chosenLines(), 3);
    const auto other = std::ranges::find_if(rows, [&](const CaseListRow& each) {
        return each.personName != rows.first().personName && each.procedure == rows.first().procedure;
    });
    QVERIFY(other != rows.end());
    openCase(*other);
    QTRY_VERIFY(chosenLines() <= 1);
}

void TstCaseFlow::enterOpensTheChosenCase()
{
    start();
    QTest::keyClick(&m_root->window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_root->window().currentPage()->id(), u"cases"_s);
    auto* table = page()->findChild<ui::widgets::RecordTable*>(u"caseTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QTRY_COMPARE(focus(), table);
    const QString number = table->model()->index(table->currentRow(), 0).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_root->window().currentPage()->id(), u"case"_s);
    QTRY_VERIFY(m_root->window().windowTitle().contains(number));
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(m_root->window().currentPage()->id(), u"cases"_s);
}

void TstCaseFlow::aMoveIsMadeAndUndoneByKeys()
{
    start();
    const auto row = caseIn(u"accepted"_s);
    QVERIFY(row.has_value());
    openCase(*row);
    QTest::keyClick(page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shown<QPushButton>(u"confirmMove"_s));
    QTest::keyClick(focus(), Qt::Key_Return); // in the field of the day
    QTRY_VERIFY(caseNow(row->id).stage != row->stage);

    QAction* undo = m_root->shell().actions().action(u"edit.undo"_s);
    QTRY_VERIFY(undo->isEnabled() && undo->text().contains(Words::ofAct(u"case-advance"_s)));
    QTest::keyClick(&m_root->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(caseNow(row->id).stage, row->stage);
    QTRY_VERIFY(m_root->shell().actions().action(u"edit.redo"_s)->isEnabled());
    QTest::keyClick(&m_root->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(caseNow(row->id).stage != row->stage);
}

void TstCaseFlow::aStageOfTheTrackBeginsItsMoveOrLeadsToTheHistory()
{
    start();
    const auto row = caseIn(u"accepted"_s);
    QVERIFY(row.has_value());
    openCase(*row);
    const auto view = CaseService(*m_office).view(row->id);
    QVERIFY(view.ok() && !view->moves.isEmpty());
    const QList<QAbstractButton*> nodes = page()->findChild<ui::widgets::Stepper*>()->findChildren<QAbstractButton*>();
    QCOMPARE(nodes.size(), view->stages.size());
    const auto nodeOf = [&](const QString& stage) {
        const auto found = std::ranges::find(view->stages, stage, &core::workflow::TrackedStage::code);
        return nodes.at(found - view->stages.begin());
    };
    auto* tabs = page()->findChild<QTabWidget*>(u"caseTabs"_s);
    QTest::keyClick(nodes.first(), Qt::Key_Space);
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    QVERIFY(!shown<QPushButton>(u"confirmMove"_s));
    QTest::keyClick(nodeOf(view->moves.first().to), Qt::Key_Space);
    QTRY_VERIFY(shown<QPushButton>(u"confirmMove"_s));
}

void TstCaseFlow::aReturnHoldsTwoDefectsAndBarsResubmission()
{
    start();
    const auto row = caseIn(u"in-review"_s);
    QVERIFY(row.has_value());
    openCase(*row);
    QTest::keyClick(page(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown<QPushButton>(u"addDefect"_s));
    QTest::keyClick(shown<QPushButton>(u"addDefect"_s), Qt::Key_Space);
    QCOMPARE(page()->findChildren<QComboBox*>(u"defectReason"_s).size(), 2);
    for (auto* text : page()->findChildren<QLineEdit*>(u"defectText"_s)) {
        QTest::keyClicks(text, u"scan is blurred"_s);
    }
    for (auto* reason : page()->findChildren<QComboBox*>(u"defectReason"_s)) {
        QTest::keyClick(reason, Qt::Key_Down);
    }
    QTest::keyClick(shown<QPushButton>(u"confirmReturn"_s), Qt::Key_Space);
    QTRY_COMPARE(caseNow(row->id).status, CaseStatus::Returned);
    QTRY_COMPARE(page()->findChildren<QPushButton*>(u"closeDefect"_s).size(), 2);
    QTRY_VERIFY(shown<QLabel>(u"hindrance"_s));
    QTRY_VERIFY(shown<QPushButton>(u"closeDefect"_s));

    QTest::keyClick(shown<QPushButton>(u"closeDefect"_s), Qt::Key_Space);
    QTRY_COMPARE(page()->findChildren<QPushButton*>(u"closeDefect"_s).size(), 1);
    QTRY_VERIFY(shown<QPushButton>(u"waiveDefect"_s));
    QTest::keyClick(shown<QPushButton>(u"waiveDefect"_s), Qt::Key_Space);
    QTRY_VERIFY(shown<QLineEdit>(u"waiveBecause"_s));
    QTest::keyClicks(shown<QLineEdit>(u"waiveBecause"_s), u"the authority agreed"_s);
    QTest::keyClick(shown<QLineEdit>(u"waiveBecause"_s), Qt::Key_Return);
    QTRY_VERIFY(page()->findChildren<QPushButton*>(u"closeDefect"_s).isEmpty());
    QTRY_VERIFY(!shown<QLabel>(u"hindrance"_s));
}

void TstCaseFlow::aReturnAsksForItsReasonAndIsRecordedByItsKey()
{
    start();
    const auto row = caseIn(u"in-review"_s);
    QVERIFY(row.has_value());
    openCase(*row);
    QTest::keyClick(page(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown<QPushButton>(u"addDefect"_s));
    QTest::keyClick(shown<QPushButton>(u"addDefect"_s), Qt::Key_Space);
    QTRY_VERIFY(focus()->isVisible() && focus()->objectName() == "defectReason"_L1);
    QStringList way;
    shown<QWidget>(u"returnDay"_s)->setFocus();
    for (int i = 0; i < 14 && !way.contains(u"addDefect"_s); ++i) {
        way.append(focus()->objectName().isEmpty() ? focus()->parentWidget()->objectName() : focus()->objectName());
        QTest::keyClick(focus(), Qt::Key_Tab);
    }
    const QStringList defect{u"defectReason"_s, u"defectText"_s, u"defectFixBy"_s, u"removeDefect"_s};
    QCOMPARE(way.join(u' '), (QStringList{u"returnDay"_s, u"returnDue"_s, u"returnText"_s} + defect + defect
                                 + QStringList{u"confirmReturn"_s, u"cancelReturn"_s, u"addDefect"_s})
                                 .join(u' '));

    const auto reasons = page()->findChildren<QComboBox*>(u"defectReason"_s);
    const auto isWanting = [&](int i) { return reasons.at(i)->accessibleDescription().size() > 0; };
    reasons.at(0)->setFocus();
    QTest::keyClick(focus(), Qt::Key_Down);
    QCOMPARE(reasons.at(0)->currentIndex(), 0);
    QCOMPARE(reasons.at(1)->currentIndex(), -1);
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isWanting(1) && !isWanting(0) && reasons.at(1)->hasFocus());
    QVERIFY(shown<QLabel>(u"defectMissing"_s));
    QCOMPARE(caseNow(row->id).status, CaseStatus::Open);
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Down);
    QVERIFY(!isWanting(1) && !shown<QLabel>(u"defectMissing"_s));
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(caseNow(row->id).status, CaseStatus::Returned);
    const auto returns = CaseService(*m_office).view(row->id)->returns;
    QCOMPARE(returns.first().defects.at(0).reason, reasons.at(0)->itemData(0).toString());
    QCOMPARE(returns.first().defects.at(1).reason, reasons.at(1)->itemData(1).toString());
}

void TstCaseFlow::whatWasRefusedOfAReturnIsSaidAnewAndForgotten()
{
    start();
    const auto row = caseIn(u"in-review"_s);
    QVERIFY(row.has_value());
    openCase(*row);
    const auto ask = [this] {
        QTest::keyClick(page(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(shown<FieldEdit>(u"returnDay"_s));
    };
    const auto hasError = [this](const QString& field) { return shown<FieldEdit>(field)->hasError(); };
    const auto confirmWith = [this](const QString& field, QDate day) {
        shown<FieldEdit>(field)->editor()->setFocus();
        shown<FieldEdit>(field)->lineEdit()->selectAll();
        gui::OfficeWindow::typeHere(day.toString(Qt::ISODate));
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    };
    ask();
    QTest::keyClick(shown<QComboBox>(u"defectReason"_s), Qt::Key_Down);
    confirmWith(u"returnDay"_s, gui::kToday.addDays(1)); // which only the store refuses
    QTRY_VERIFY(hasError(u"returnDay"_s));
    const auto words = [this] { return shown<FieldEdit>(u"returnDay"_s)->findChildren<QLabel*>().last()->text(); };
    const QString before = words();
    QTest::keyClick(&m_root->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(words() != before, qPrintable(before));
    QVERIFY(hasError(u"returnDay"_s));

    // Given up with another error, it is empty when it is opened again.
    confirmWith(u"returnDue"_s, gui::kToday);
    QVERIFY(hasError(u"returnDue"_s) && !hasError(u"returnDay"_s));
    QTest::keyClick(focus(), Qt::Key_Escape);
    QTRY_VERIFY(shown<QPushButton>(u"confirmReturn"_s) == nullptr);
    ask();
    QTest::keyClick(&m_root->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!hasError(u"returnDue"_s) && !hasError(u"returnDay"_s));
    QCOMPARE(caseNow(row->id).status, row->status);
}

void TstCaseFlow::aDroppedNoticeIsComparedBeforeItIsFiled()
{
    start();
    const auto row = caseIn(u"documents-downloaded"_s);
    QVERIFY(row.has_value());
    openCase(*row);
    m_root->openFiles({QStringLiteral(TEST_DATA_DIR "/notices/n01.pdf")});
    QTRY_VERIFY(shown<QPushButton>(u"fileNotice"_s));
    auto* table = shown<ui::widgets::RecordTable>(u"comparisonTable"_s);
    QVERIFY(table != nullptr && table->model()->rowCount() > 0);

    const auto before = CaseService(*m_office).view(row->id);
    QVERIFY(before.ok());
    QTest::keyClick(shown<QPushButton>(u"fileNotice"_s), Qt::Key_Space);
    QTRY_VERIFY(!shown<QPushButton>(u"fileNotice"_s));
    const auto after = CaseService(*m_office).view(row->id);
    QVERIFY(after.ok());
    QCOMPARE(after->documents.size(), before->documents.size() + 1);
    QCOMPARE(after->record.noticeIssuedOn, QDate(2025, 2, 20));
}

/// Enters, moves and drops as the window system reports it: Qt finds the widget under the pointer.
void TstCaseFlow::drag(const QString& file, QWidget* onto)
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file)});
    QWindow* window = m_root->window().windowHandle();
    const QPoint place = onto->mapTo(&m_root->window(), onto->rect().center());
    QDragEnterEvent enters(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enters);
    QVERIFY(enters.isAccepted());
    QDragMoveEvent moves(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    moves.setDropAction(enters.dropAction()); // what was said at entering holds until something else is said
    moves.accept();
    QCoreApplication::sendEvent(window, &moves);
    QVERIFY(moves.isAccepted());
    QDropEvent falls(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &falls);
    QVERIFY(falls.isAccepted());
}

void TstCaseFlow::aFileDraggedFromOutsideFallsOnTheCaseUnderThePointer()
{
    start();
    const auto row = caseIn(u"documents-downloaded"_s);
    QVERIFY(row.has_value());
    openCase(*row);
    drag(QStringLiteral(TEST_DATA_DIR "/notices/n01.pdf"), shown<ui::widgets::RecordTable>(u"materialTable"_s));
    QTRY_VERIFY(shown<QPushButton>(u"fileNotice"_s));
    QTRY_VERIFY(shown<ui::widgets::RecordTable>(u"comparisonTable"_s)->model()->rowCount() > 0);
    QCOMPARE(caseNow(row->id).stage, row->stage); // nothing is filed before it was compared
    shown<QPushButton>(u"fileNotice"_s)->setFocus();
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_COMPARE(CaseService(*m_office).view(row->id)->record.noticeIssuedOn, QDate(2025, 2, 20));
    QTRY_VERIFY(!shown<QPushButton>(u"fileNotice"_s));

    // A file that is no sound PDF is refused in words, and the window goes on.
    const qsizetype toasts = m_root->window().toasts().toasts().size();
    drag(QStringLiteral(TEST_DATA_DIR "/documents/torn.pdf"), shown<ui::widgets::RecordTable>(u"materialTable"_s));
    QTRY_COMPARE(m_root->window().toasts().toasts().size(), toasts + 1);
    QVERIFY(!m_root->window().toasts().toasts().last()->message().advice.isEmpty());
    QVERIFY(!shown<QPushButton>(u"fileNotice"_s));
}

void TstCaseFlow::everyPageSpeaksTheNewLanguageAtOnce()
{
    const QList<CaseListRow> rows = cases();
    QVERIFY(!rows.isEmpty());
    openCase(rows.first());
    auto* status = page()->findChild<ui::widgets::Chip*>(u"caseStatus"_s);
    const QString before = status->word();
    QTest::keyClick(&m_root->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(status->word() != before);
    QVERIFY2(status->word().endsWith(Words::of(rows.first().status)), qPrintable(status->word()));
}

static const support::Registered<TstCaseFlow> registered;

#include "tst_case_flow.moc"
