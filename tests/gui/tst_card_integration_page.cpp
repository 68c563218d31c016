// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/integration_service.h"
#include "core/workflow/deadlines.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/card_integration/holder_table_model.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_popover.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseService;
using core::services::IntegrationHolder;
using core::services::IntegrationProgress;
using core::services::IntegrationService;
using gui::OfficeWindow;
using ui::card_integration::HolderTableModel;
using ui::widgets::RecordTable;

/// The card integration over a real demo store, driven by keys, in both languages.
class TstCardIntegrationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysShowAllTheUndoneOrTheDone_data() { languages(); }
    void keysShowAllTheUndoneOrTheDone();
    void theHeaderCountsWhatIsDoneAndToDo_data() { languages(); }
    void theHeaderCountsWhatIsDoneAndToDo();
    void everyRowSaysWhyWithAllItsSources_data() { languages(); }
    void everyRowSaysWhyWithAllItsSources();
    void casesAreSeenBeforeOpenedAsOneAndTakenBack_data() { languages(); }
    void casesAreSeenBeforeOpenedAsOneAndTakenBack();
    void whereNothingCanBeOpenedThatIsSaid_data() { languages(); }
    void whereNothingCanBeOpenedThatIsSaid();
    void enterOpensTheCaseWhereThereIsOne_data() { languages(); }
    void enterOpensTheCaseWhereThereIsOne();
    void everyColumnSorts_data() { languages(); }
    void everyColumnSorts();
    void anOfficeWithoutOldPapersIsTold_data() { languages(); }
    void anOfficeWithoutOldPapersIsTold();

private:
    static void languages();
    /// The page with its rows, and the keyboard in the table.
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    [[nodiscard]] static RecordTable* table(OfficeWindow& office);
    [[nodiscard]] static const HolderTableModel& model(OfficeWindow& office);
    [[nodiscard]] static int count(OfficeWindow& office, IntegrationProgress progress);
    [[nodiscard]] static int cases(OfficeWindow& office);
    /// Chooses the first row with a pathway.
    static void choose(OfficeWindow& office, const QString& pathway);
};

void TstCardIntegrationPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstCardIntegrationPage::start()
{
    QFETCH(QString, language);
    auto office = std::make_unique<OfficeWindow>(OfficeWindow::Contents::Demo, language);
    QTest::keyClick(&office->window(), Qt::Key_5, Qt::ControlModifier);
    office->settle();
    return office;
}

RecordTable* TstCardIntegrationPage::table(OfficeWindow& office) { return office.shown<RecordTable>(u"holderTable"_s); }

const HolderTableModel& TstCardIntegrationPage::model(OfficeWindow& office)
{
    return *qobject_cast<const HolderTableModel*>(table(office)->model());
}

int TstCardIntegrationPage::count(OfficeWindow& office, IntegrationProgress progress)
{
    const auto holders = IntegrationService(office.office()).holders();
    return holders ? static_cast<int>(std::ranges::count(*holders, progress, &IntegrationHolder::progress)) : -1;
}

int TstCardIntegrationPage::cases(OfficeWindow& office)
{
    const auto rows = CaseService(office.office()).list();
    return rows ? static_cast<int>(rows->size()) : -1;
}

void TstCardIntegrationPage::choose(OfficeWindow& office, const QString& pathway)
{
    const auto rowOf = [&] {
        int row = 0;
        while (row < model(office).rowCount() && model(office).record(row).answer.pathway != pathway) {
            ++row;
        }
        return row;
    };
    QTRY_VERIFY2(rowOf() < model(office).rowCount(), qPrintable(pathway));
    table(office)->selectRecordRow(rowOf());
}

void TstCardIntegrationPage::keysShowAllTheUndoneOrTheDone()
{
    const auto office = start();
    QCOMPARE(office->page()->id(), u"integration"_s);
    QCOMPARE(QApplication::focusWidget(), table(*office));
    const int done = count(*office, IntegrationProgress::Done);
    const int all = model(*office).rowCount();
    QVERIFY(done > 0 && all > done);
    QTest::keyClick(table(*office), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(model(*office).rowCount(), all - done);
    QTest::keyClick(table(*office), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(model(*office).rowCount(), done);
    QCOMPARE(model(*office).record(0).progress, IntegrationProgress::Done);
    QTest::keyClick(table(*office), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(model(*office).rowCount(), all);
}

void TstCardIntegrationPage::theHeaderCountsWhatIsDoneAndToDo()
{
    QFETCH(QString, language);
    const auto office = start();
    const QString counts = language == "zh"_L1 ? u"待办 %1 · 已办结 %2"_s : u"%1 to do · %2 done"_s;
    const QString expected =
        counts.arg(count(*office, IntegrationProgress::ToDo)).arg(count(*office, IntegrationProgress::Done));
    const auto labels = office->page()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == expected; }));
}

void TstCardIntegrationPage::everyRowSaysWhyWithAllItsSources()
{
    const auto office = start();
    for (int row = 0; row < model(*office).rowCount(); ++row) {
        table(*office)->selectRecordRow(row);
        const IntegrationHolder holder = model(*office).record(row);
        table(*office)->setFocus(Qt::TabFocusReason);
        OfficeWindow::press(Qt::Key_F3);
        auto* why = office->page()->findChild<ui::widgets::WhyPopover*>();
        QTRY_VERIFY(why->isVisible());
        QCOMPARE(why->accessibleDescription(), office->root().desk().say(holder.answer.why));
        QVERIFY(!holder.answer.sources.isEmpty());
        const auto labels = why->findChildren<QLabel*>();
        for (const core::rulebook::Citation& source : holder.answer.sources) {
            const QString cited = core::workflow::citationText(source);
            QVERIFY2(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(cited); }),
                qPrintable(cited));
        }
        QTest::keyClick(why, Qt::Key_Escape);
        QVERIFY(!why->isVisible());
    }
}

void TstCardIntegrationPage::casesAreSeenBeforeOpenedAsOneAndTakenBack()
{
    const auto office = start();
    const int before = cases(*office);
    const int toDo = count(*office, IntegrationProgress::ToDo);
    constexpr int kOpened = 3; // two valid cards and the old notice; the expired card goes another way
    QTest::keyClick(table(*office), Qt::Key_A, Qt::ControlModifier);
    office->prompts().expectQuestion(u"integration-open"_s, false);
    QTest::keyClick(table(*office), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(office->prompts().lastText().contains(QString::number(kOpened)));
    office->settle();
    QCOMPARE(cases(*office), before);
    office->prompts().expectQuestion(u"integration-open"_s, true);
    QTest::keyClick(table(*office), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(cases(*office), before + kOpened);
    QCOMPARE(count(*office, IntegrationProgress::UnderWay), kOpened);
    QTRY_VERIFY(std::ranges::any_of(QList{0, 1, 2, 3, 4},
        [&](int row) { return model(*office).record(row).progress == IntegrationProgress::UnderWay; }));
    QTRY_VERIFY(office->shell().actions().action(u"edit.undo"_s)->isEnabled());
    QTest::keyClick(&office->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(cases(*office), before);
    QCOMPARE(count(*office, IntegrationProgress::ToDo), toDo);
}

void TstCardIntegrationPage::whereNothingCanBeOpenedThatIsSaid()
{
    const auto office = start();
    choose(*office, u"apply-anew"_s);
    const int before = cases(*office);
    office->prompts().expectInformation(u"integration-nothing"_s);
    QTest::keyClick(table(*office), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!office->prompts().lastText().isEmpty());
    QCOMPARE(cases(*office), before);
}

void TstCardIntegrationPage::enterOpensTheCaseWhereThereIsOne()
{
    const auto office = start();
    choose(*office, u"reissue-notice"_s);
    QTest::keyClick(table(*office), Qt::Key_Return);
    QCOMPARE(office->page()->id(), u"person"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(office->page()->id(), u"integration"_s);
    office->prompts().expectQuestion(u"integration-open"_s, true);
    QTest::keyClick(table(*office), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(model(*office).record(table(*office)->currentRow()).paper.openCase.isStored());
    QTest::keyClick(table(*office), Qt::Key_Return);
    QCOMPARE(office->page()->id(), u"case"_s);
}

void TstCardIntegrationPage::everyColumnSorts()
{
    const auto office = start();
    const HolderTableModel& shown = model(*office);
    for (int column = 0; column < HolderTableModel::ColumnCount; ++column) {
        const auto sortBy = shown.sortBy(column);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table(*office)->sortByColumn(column, order);
            for (int row = 1; row < shown.rowCount(); ++row) {
                const auto ranks = ui::models::ranksOf({shown.record(row - 1), shown.record(row)}, sortBy);
                const quint32 before = ranks.ofPosition.first();
                const quint32 after = ranks.ofPosition.last();
                QVERIFY(order == Qt::AscendingOrder ? before <= after : before >= after);
            }
        }
    }
}

void TstCardIntegrationPage::anOfficeWithoutOldPapersIsTold()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    QTest::keyClick(&office.window(), Qt::Key_5, Qt::ControlModifier);
    office.settle();
    const QString said = language == "zh"_L1 ? u"没有人持旧证件"_s : u"Nobody holds an old paper"_s;
    const auto labels = table(office)->findChildren<QLabel*>();
    const auto saysIt = [&](const QLabel* label) { return label->isVisible() && label->text() == said; };
    QVERIFY(std::ranges::any_of(labels, saysIt));
    const auto buttons = table(office)->findChildren<QPushButton*>();
    const auto leadsOn = [](const QPushButton* button) { return button->isVisible() && button->isEnabled(); };
    QVERIFY(std::ranges::any_of(buttons, leadsOn));
}

static const support::Registered<TstCardIntegrationPage> registered;

#include "tst_card_integration_page.moc"
