// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/employer_service.h"
#include "core/services/reminder_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/words.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::AgendaItem;
using core::services::EmployerService;
using core::services::Office;
using gui::kToday;
using gui::OfficeWindow;

/// What the window tells of by itself, over a real demo store.
class TstWeekReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed_data();
    void whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed();

private:
    /// What is newly due on a day in a fresh demo store after an act.
    template <typename Act> [[nodiscard]] static QList<AgendaItem> newlyDue(const QString& folder, QDate day, Act act);
};

template <typename Act> QList<AgendaItem> TstWeekReminders::newlyDue(const QString& folder, QDate day, Act act)
{
    gui::makeStore(folder, gui::Contents::Demo);
    const core::StandingClock clock(day);
    core::CountingSaltSource salts(8);
    const auto store = Office::open(folder, {clock, salts}, core::services::OfficeMode::ReadWrite);
    CORE_EXPECT(store.ok() && act(**store).ok());
    auto items = core::services::ReminderService(**store).takeNew();
    CORE_EXPECT(items.ok());
    return std::move(items).value();
}

void TstWeekReminders::whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("language");
    for (const int days : {1, 10, 400}) {
        for (const QString& language : {u"zh"_s, u"en"_s}) {
            QTest::addRow("%d days %s", days, qPrintable(language)) << days << language;
        }
    }
}

void TstWeekReminders::whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed()
{
    QFETCH(int, days);
    QFETCH(QString, language);
    const bool isChinese = language == "zh"_L1;
    OfficeWindow office(gui::Contents::Demo, language);
    constexpr int kLead = 30; // days for what employers have to renew
    const auto addHandler = [days](Office& store) {
        core::domain::PortalAccount account;
        account.employer = EmployerService(store).list()->first().id;
        account.portal = u"fwp"_s;
        account.account = u"lanyu-hr"_s;
        account.handlerName = u"陈静"_s;
        account.handlerValidTo = kToday.addDays(days + kLead);
        return EmployerService(store).savePortalAccount(account);
    };
    week::write(office, addHandler);
    const QList<AgendaItem> expected = newlyDue(office.path(u"Copy.permitdesk"_s), kToday.addDays(days), addHandler);
    QVERIFY(!expected.isEmpty());
    const auto told = [&] {
        office.settle();
        week::write(
            office, [](Office&) { return core::Result<void>(); }); // reminders are read by the writer, before this
        return office.newestToast();
    };
    QCOMPARE(told(), QString()); // the fixture has told all that is due today
    office.restart(kToday.addDays(days));
    const QString words = told();
    const QString heading = isChinese ? u"新到提醒：%1 项"_s : u"Newly due: %1 "_s;
    QVERIFY2(words.startsWith(heading.arg(expected.size())), qPrintable(words));
    const auto lang = isChinese ? core::types::Lang::Zh : core::types::Lang::En;
    qsizetype at = 0;
    for (const AgendaItem& item : expected.first(std::min<qsizetype>(3, expected.size()))) { // the oldest first
        at = words.indexOf(ui::models::Words::ofDate(item.due, lang), at + 1);
        QVERIFY2(at > 0, qPrintable(words));
    }
    office.restart();
    QCOMPARE(told(), QString());
    office.restart(kToday); // the clock is put back
    QCOMPARE(told(), QString());
    office.restart(kToday.addDays(days));
    QCOMPARE(told(), QString());
}

static const support::Registered<TstWeekReminders> registered;

#include "tst_week_reminders.moc"
