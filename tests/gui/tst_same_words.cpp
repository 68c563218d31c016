// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;

/// What leads to a place is called as the place is, in both languages.
class TstSameWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsOfAnEmployerAreCalledAsTheirTabs_data() { week::languages(); }
    void actionsOfAnEmployerAreCalledAsTheirTabs();
    void theRailCallsPagesAsTheyCallThemselves_data() { week::languages(); }
    void theRailCallsPagesAsTheyCallThemselves();
};

void TstSameWords::actionsOfAnEmployerAreCalledAsTheirTabs()
{
    constexpr int kRequestTab = 5;
    constexpr int kReportTab = 6;
    const auto office = week::start();
    const QString employer = QString::number(week::openCases(*office).first().employer.value);
    office->window().goTo(u"employer"_s, employer);
    office->settle();
    const auto* tabs = office->shown<QTabWidget>(u"employerTabs"_s);
    const auto isCalledAlike = [&](const QString& action, int tab) {
        for (const QAction* each : office->page()->actions()) {
            if (each->objectName() == action) {
                return each->text().startsWith(tabs->tabText(tab), Qt::CaseInsensitive);
            }
        }
        return false;
    };
    QVERIFY(isCalledAlike(u"employer.ask"_s, kRequestTab));
    QVERIFY(isCalledAlike(u"employer.report"_s, kReportTab));
}

void TstSameWords::theRailCallsPagesAsTheyCallThemselves()
{
    const auto office = week::start();
    const auto buttons = office->window().findChild<ui::shell::Rail*>()->findChildren<QToolButton*>();
    office->window().goTo(u"integration"_s);
    office->settle();
    const QString title = office->page()->title();
    QVERIFY(std::ranges::any_of(
        buttons, [&](const QToolButton* each) { return title.endsWith(each->text(), Qt::CaseInsensitive); }));
}

static const support::Registered<TstSameWords> registered;

#include "tst_same_words.moc"
