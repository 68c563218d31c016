// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_fact_service.h"
#include "core/services/employer_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/employers/portal_account_table_model.h"
#include "ui/models/case_table_model.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/search_popup.h"
#include "ui/widgets/why_popover.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::AgendaItem;
using core::services::CaseFactService;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::EmployerService;
using core::services::Office;
using gui::kToday;
using gui::OfficeWindow;
using ui::employers::PortalAccountTableModel;
using ui::models::CaseTableModel;
using ui::widgets::RecordTable;
using ui::widgets::SearchPopup;

/// At the authority's portals, done as it is written: by keys, over a real demo store, in both languages.
class TstWeekPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPortalRoundIsNotedWithOneKey_data() { week::languages(); }
    void aPortalRoundIsNotedWithOneKey();
    void aNumberOfThePortalLeadsToItsCase_data();
    void aNumberOfThePortalLeadsToItsCase();
    void aNumberIsTypedAtASubmittedCaseAndFound_data() { week::languages(); }
    void aNumberIsTypedAtASubmittedCaseAndFound();
    void anEmployerShowsWhoReceivesTheLoginCode_data() { week::languages(); }
    void anEmployerShowsWhoReceivesTheLoginCode();
    void aLapsedHandlerWarnsBeforeSubmission_data() { week::languages(); }
    void aLapsedHandlerWarnsBeforeSubmission();
    void aSubmittedCaseSaysThatItsContractIsLocked_data() { week::languages(); }
    void aSubmittedCaseSaysThatItsContractIsLocked();
};

/// W9
void TstWeekPortal::aPortalRoundIsNotedWithOneKey()
{
    const auto office = week::start();
    office->window().goTo(u"cases"_s);
    auto* table = office->shown<RecordTable>(u"caseTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int all = table->model()->rowCount();
    constexpr QSize kNarrow(1000, 700);
    office->window().resize(kNarrow);
    QTRY_VERIFY(table->isColumnHidden(CaseTableModel::CheckedOn)); // makes room for the names
    office->shown<QComboBox>(u"caseScope"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Down);                              // with the authority
    QTRY_VERIFY(!table->isColumnHidden(CaseTableModel::CheckedOn)); // what the round goes by
    const auto* model = qobject_cast<CaseTableModel*>(table->model());
    QTRY_VERIFY(model->rowCount() < all);
    QVERIFY(model->rowCount() > 1);
    for (int row = 0; row < model->rowCount(); ++row) {
        QCOMPARE(model->record(row).lane, core::domain::Actor::Authority);
        QVERIFY(row == 0 || model->record(row - 1).authorityCheckedOn <= model->record(row).authorityCheckedOn);
    }
    const auto isNoted = [&] {
        const QList<CaseListRow> open = week::openCases(*office);
        return std::ranges::all_of(open, [](const CaseListRow& row) {
            return row.lane != core::domain::Actor::Authority || row.authorityCheckedOn == kToday;
        });
    };
    QVERIFY(!isNoted());
    table->setFocus();
    OfficeWindow::press(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::press(Qt::Key_F8);
    QTRY_VERIFY(isNoted());
    QTRY_COMPARE(model->record(0).authorityCheckedOn, kToday); // and the list shows it
}

/// W9
void TstWeekPortal::aNumberOfThePortalLeadsToItsCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fact");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const QString& fact :
            {u"businessNumber"_s, u"receiptNumber"_s, u"notice.number"_s, u"residence.receiptNumber"_s}) {
            QTest::addRow("%s %s", qPrintable(fact), qPrintable(language)) << language << fact;
        }
    }
}

/// W9
void TstWeekPortal::aNumberOfThePortalLeadsToItsCase()
{
    QFETCH(QString, fact);
    const auto office = week::start();
    const core::CaseId id = week::openCases(*office).last().id;
    week::write(*office, [id, fact](Office& store) {
        return CaseFactService(store).save(id, {{fact, u"SZ7730185"_s}});
    });
    QTest::keyClick(&office->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), office->window().searchField());
    OfficeWindow::typeHere(u"7730185"_s);
    const auto* popup = office->window().findChild<SearchPopup*>();
    QTRY_VERIFY(popup != nullptr && popup->isVisible());
    QTRY_COMPARE(popup->hits().size(), 1);
    QTest::keyClick(office->window().searchField(), Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    QCOMPARE(office->page()->place(), QString::number(id.value));
}

/// W9
void TstWeekPortal::aNumberIsTypedAtASubmittedCaseAndFound()
{
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto submitted = std::ranges::find(open, u"pre-review"_s, &CaseListRow::stage);
    QVERIFY(submitted != open.end());
    office->window().goTo(u"case"_s, QString::number(submitted->id.value));
    office->settle();
    OfficeWindow::press(Qt::Key_F2);
    QTRY_COMPARE(office->page()->id(), u"case-facts"_s);
    office->settle();
    office->type(u"businessNumber"_s, u"YW5550123"_s);
    office->type(u"receiptNumber"_s, u"HZ5550456"_s);
    week::saveForm(*office, u"businessNumber"_s);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    QTest::keyClick(&office->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), office->window().searchField());
    OfficeWindow::typeHere(u"5550456"_s);
    const auto* popup = office->window().findChild<SearchPopup*>();
    QTRY_VERIFY(popup != nullptr && popup->isVisible());
    QTRY_COMPARE(popup->hits().size(), 1);
    QTest::keyClick(office->window().searchField(), Qt::Key_Return);
    QTRY_COMPARE(office->page()->place(), QString::number(submitted->id.value));
    const auto record = CaseService(office->office()).view(submitted->id)->record;
    QCOMPARE(record.businessNumber, u"YW5550123"_s);
    QCOMPARE(record.receiptNumber, u"HZ5550456"_s);
}

/// W10
void TstWeekPortal::anEmployerShowsWhoReceivesTheLoginCode()
{
    const auto office = week::start();
    const QString employer = QString::number(week::openCases(*office).first().employer.value);
    office->window().goTo(u"portal-account-edit"_s, employer + u"/new"_s);
    office->settle();
    office->type(u"account"_s, u"lanyu-hr"_s);
    office->type(u"codeReceiver"_s, u"陈静 138 0000 0000"_s);
    week::saveForm(*office, u"account"_s);
    QTRY_VERIFY(office->page()->id() != u"portal-account-edit"_s);

    office->window().goTo(u"employer"_s, employer);
    office->settle();
    auto* tabs = office->shown<QTabWidget>(u"employerTabs"_s);
    const auto* table = tabs->findChild<RecordTable*>(u"portalAccountTable"_s);
    tabs->tabBar()->setFocus();
    for (int i = 0; i < tabs->count() && !table->isVisible(); ++i) {
        OfficeWindow::press(Qt::Key_Right);
    }
    QVERIFY(table->isVisible());
    const auto shown = [table](int column) {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            cells.append(table->model()->index(row, column).data().toString());
        }
        return cells;
    };
    QTRY_VERIFY(shown(PortalAccountTableModel::CodeReceiver).contains(u"陈静 138 0000 0000"_s));
    const qsizetype line = shown(PortalAccountTableModel::CodeReceiver).indexOf(u"陈静 138 0000 0000"_s);
    QCOMPARE(shown(PortalAccountTableModel::Account).at(line), u"lanyu-hr"_s);
    QVERIFY(table->visualRect(table->model()->index(static_cast<int>(line), PortalAccountTableModel::CodeReceiver))
                .isValid());
}

/// W10
void TstWeekPortal::aLapsedHandlerWarnsBeforeSubmission()
{
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto early = std::ranges::find_if(
        open, [](const CaseListRow& row) { return row.authorityStatus == core::domain::AuthorityStatus::None; });
    QVERIFY(early != open.end());
    const QString employer = QString::number(early->employer.value);
    office->window().goTo(u"portal-account-edit"_s, employer + u"/new"_s);
    office->settle();
    office->type(u"account"_s, u"lanyu-hr"_s);
    office->type(u"handlerName"_s, u"陈静"_s);
    office->type(u"handlerValidTo"_s, kToday.addDays(-1).toString(Qt::ISODate));
    week::saveForm(*office, u"account"_s);
    QTRY_VERIFY(office->page()->id() != u"portal-account-edit"_s); // the saved form leads back, before we go on
    const auto added = EmployerService(office->office()).view(early->employer)->portalAccounts;
    QVERIFY(std::ranges::count(added, u"lanyu-hr"_s, &core::domain::PortalAccount::account) == 1);

    office->window().goTo(u"case"_s, QString::number(early->id.value));
    QTRY_VERIFY(office->shown<QLabel>(u"warning"_s) != nullptr);
    QTRY_VERIFY(office->shown<QLabel>(u"warning"_s)->text().contains(u"陈静"_s));
    QTest::keyClick(office->shown<QToolButton>(u"warningWhy"_s), Qt::Key_Space);
    QTRY_VERIFY(office->shown<ui::widgets::WhyPopover>({}) != nullptr);
    const auto* why = office->shown<ui::widgets::WhyPopover>({});
    QVERIFY2(why->accessibleName().contains(u"陈静"_s), qPrintable(why->accessibleName()));
    OfficeWindow::press(Qt::Key_Escape);

    const auto item = week::standing(
        *office, [](const AgendaItem& one) { return one.code == "handler-expires"_L1 && one.about == u"陈静"_s; });
    QVERIFY(item);
    office->window().goTo(u"today"_s);
    QTRY_VERIFY(week::rowOf(*office, *item) != nullptr);
    week::rowOf(*office, *item)->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"employer"_s);
    QCOMPARE(office->page()->place(), employer);
}

/// W13
void TstWeekPortal::aSubmittedCaseSaysThatItsContractIsLocked()
{
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto submitted = std::ranges::find(open, u"pre-review"_s, &CaseListRow::stage);
    QVERIFY(submitted != open.end());
    office->window().goTo(u"case"_s, QString::number(submitted->id.value));
    office->settle();
    QFETCH(QString, language);
    const QString locked = language == "zh"_L1 ? u"提交后不能修改"_s : u"Locked since the submission"_s;
    QTRY_VERIFY(week::details(*office).contains(locked));
    constexpr int kDatesTab = 2;
    office->shown<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(kDatesTab);
    QTRY_VERIFY(office->shown<QToolButton>(u"planWhy"_s) != nullptr);
    QTest::keyClick(office->shown<QToolButton>(u"planWhy"_s), Qt::Key_Space);
    const auto* reason = office->shown<ui::widgets::WhyPopover>({});
    QVERIFY(reason != nullptr);
    QVERIFY(reason->findChildren<QLabel*>().last()->text().contains(u" · "_s)); // a source with its title
    OfficeWindow::press(Qt::Key_Escape);
    constexpr int kLinkedTab = 4;
    office->shown<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(kLinkedTab);
    auto* anew = office->shown<QPushButton>(u"anewOpen"_s); // to cancel and apply anew
    QVERIFY(anew != nullptr && anew->isEnabled());

    const auto early = std::ranges::find(open, u"collecting"_s, &CaseListRow::stage);
    QVERIFY(early != open.end());
    office->window().goTo(u"case"_s, QString::number(early->id.value));
    office->settle();
    QTRY_VERIFY(!week::details(*office).contains(locked));
}

static const support::Registered<TstWeekPortal> registered;

#include "tst_week_portal.moc"
