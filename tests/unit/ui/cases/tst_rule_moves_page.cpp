// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/draft_service.h"
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/cases/rule_change_table_model.h"
#include "ui/cases/rule_moves_page.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/record_table.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseService;
using core::services::Office;
using core::services::RuleMoveService;
using support::DeskOffice;
using ui::cases::RuleChangeTableModel;
using ui::cases::RuleMovesPage;
using ui::cases::TouchedCaseTableModel;
using ui::widgets::DetailsPane;
using ui::widgets::RecordTable;

namespace {

/// As the switch of 1 December 2024 found two cases: a card applied for, and a notice granted.
void fillAsBeforeTheSwitch(Office& office)
{
    core::domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    const auto employerId = core::services::EmployerService(office).save(employer);
    core::domain::Person person;
    person.surname = u"HARTLEY"_s;
    person.givenNames = u"OLIVER"_s;
    const auto personId = core::services::PersonService(office).save(person);
    CORE_EXPECT(employerId.ok() && personId.ok());
    for (const auto& [procedure, stage] :
        {std::pair(u"old-permit"_s, u"in-review"_s), std::pair(u"old-notice"_s, u"approved"_s)}) {
        core::services::CaseOpening opening;
        opening.person = *personId;
        opening.employer = *employerId;
        opening.procedure = u"new-overseas"_s;
        opening.city = u"shenzhen"_s;
        opening.permitClass = u"B"_s;
        const auto id = CaseService(office).open(opening);
        CORE_EXPECT(id.ok());
        auto act = core::services::beginAct(office, u"case-change"_s, u"case"_s, id->value);
        auto record = *act->find<core::domain::CaseRecord>(*id);
        record.procedure = procedure;
        record.stage = stage;
        record.rulesOn = QDate(2024, 11, 18);
        record.submittedOn = QDate(2024, 11, 18);
        CORE_EXPECT(act->update(record).ok());
        CORE_EXPECT(core::services::commitAct(office, *act, {}).ok());
    }
}

} // namespace

/// Cases that newer rules touch, moved or kept by keys alone, in both languages.
class TstRuleMovesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldAndNewStandSideBySide_data() { languages(); }
    void oldAndNewStandSideBySide();
    void oneKeyMovesTheChosenCase_data() { languages(); }
    void oneKeyMovesTheChosenCase();
    void aCaseIsKeptWithAReason_data() { languages(); }
    void aCaseIsKeptWithAReason();
    void theReasonIsADraftUntilItIsGiven_data() { languages(); }
    void theReasonIsADraftUntilItIsGiven();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<DeskOffice> start();
    [[nodiscard]] static core::domain::CaseRecord record(DeskOffice& desk, qint64 id)
    {
        return CaseService(desk.office()).view(core::CaseId{id})->record;
    }
};

void TstRuleMovesPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<DeskOffice> TstRuleMovesPage::start()
{
    QFETCH(QString, language);
    auto desk = std::make_unique<DeskOffice>(language, fillAsBeforeTheSwitch);
    desk->addPage<RuleMovesPage>();
    desk->show(u"rule-moves"_s);
    return desk;
}

void TstRuleMovesPage::oldAndNewStandSideBySide()
{
    const auto desk = start();
    auto* table = desk->shown<RecordTable>(u"touchedTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto* changes = desk->shown<RecordTable>(u"ruleChangeTable"_s);
    QVERIFY(changes != nullptr);
    QVERIFY(changes->model()->rowCount() > 5);
    const auto text = [&](int row, int column) { return changes->model()->index(row, column).data().toString(); };
    bool hasNew = false;
    bool hasGone = false;
    for (int row = 0; row < changes->model()->rowCount(); ++row) {
        hasNew = hasNew || text(row, RuleChangeTableModel::Before) == u"–"_s;
        hasGone = hasGone || text(row, RuleChangeTableModel::After) == u"–"_s;
    }
    QVERIFY(hasNew && hasGone);
    const auto* details = qobject_cast<DetailsPane*>(desk->window().currentPage()->detailsPane());
    QTRY_VERIFY(details->plainText().contains(u"S2 2.2"_s));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(!changes->isVisible()); // it only gets a task
}

void TstRuleMovesPage::oneKeyMovesTheChosenCase()
{
    const auto desk = start();
    auto* table = desk->shown<RecordTable>(u"touchedTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_F9);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(record(*desk, 1).procedure, u"new-overseas"_s);
    QCOMPARE(record(*desk, 1).stage, u"pre-review"_s);
    desk->desk().undo();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(record(*desk, 1).procedure, u"old-permit"_s);
}

void TstRuleMovesPage::aCaseIsKeptWithAReason()
{
    const auto desk = start();
    auto* table = desk->shown<RecordTable>(u"touchedTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_F9, Qt::ShiftModifier);
    auto* because = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(because != nullptr);
    QTest::keyClick(because, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), 2); // not without a reason
    QTest::keyClicks(because, u"promised"_s);
    QTest::keyClick(because, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(record(*desk, 1).rulesKeptBecause, u"promised"_s);
    QCOMPARE(record(*desk, 1).procedure, u"old-permit"_s);
}

void TstRuleMovesPage::theReasonIsADraftUntilItIsGiven()
{
    const auto desk = start();
    auto* table = desk->shown<RecordTable>(u"touchedTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto ask = [table] {
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_F9, Qt::ShiftModifier);
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    };
    const auto kept = [&desk] { return core::services::DraftService(desk->office()).load(u"keep-rules/1"_s); };
    QTest::keyClicks(ask(), u"prom"_s);
    QTRY_VERIFY_WITH_TIMEOUT(kept()->has_value(), 5'000);
    QCOMPARE(ask()->text(), u"prom"_s); // asked once more, it says what was typed
    auto* because = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QTest::keyClick(because, Qt::Key_End);
    QTest::keyClicks(because, u"ised"_s);
    QTest::keyClick(because, Qt::Key_Return);
    QTRY_COMPARE(record(*desk, 1).rulesKeptBecause, u"promised"_s);
    QTRY_VERIFY(!kept()->has_value());
}

static const support::Registered<TstRuleMovesPage> registered;

#include "tst_rule_moves_page.moc"
