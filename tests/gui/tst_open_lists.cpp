// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using gui::OfficeWindow;

namespace {

struct Place
{
    QString page;
    QString argument;
};

/// Every page that has a choice or tabs.
QList<Place> places(OfficeWindow& office)
{
    const auto row = week::openCases(office).first();
    const QString person = QString::number(row.person.value);
    return {{u"today"_s, {}}, {u"cases"_s, {}}, {u"people"_s, {}}, {u"employers"_s, {}}, {u"integration"_s, {}},
        {u"inbox"_s, {}}, {u"papers"_s, {}}, {u"library"_s, {}}, {u"reports"_s, {}}, {u"settings"_s, {}},
        {u"staff"_s, {}}, {u"seals"_s, {}}, {u"case-new"_s, {}}, {u"staff-edit"_s, u"new"_s},
        {u"person-edit"_s, person}, {u"person"_s, person}, {u"employer"_s, QString::number(row.employer.value)},
        {u"case"_s, QString::number(row.id.value)}};
}

template <typename Widget> QList<Widget*> visible(QWidget& within)
{
    QList<Widget*> found = within.findChildren<Widget*>();
    found.removeIf([](const Widget* each) { return !each->isVisible() || !each->isEnabled(); });
    return found;
}

} // namespace

/// Lists that open above a page, and tabs beneath the pointer: wherever they stand.
class TstOpenLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escClosesTheListAlone_data() { week::languages(); }
    void escClosesTheListAlone();
    void escClosesTheListOfAFormWithinAPage_data() { week::languages(); }
    void escClosesTheListOfAFormWithinAPage();
    void theWheelLeavesTheTab_data() { week::languages(); }
    void theWheelLeavesTheTab();

private:
    /// How many choices the page has.
    static int tryEach(OfficeWindow& office);
};

int TstOpenLists::tryEach(OfficeWindow& office)
{
    const QString page = office.page()->id();
    const QList<QComboBox*> boxes = visible<QComboBox>(office.window());
    for (QComboBox* box : boxes) {
        box->setFocus();
        box->showPopup();
        if (QApplication::activePopupWidget() == nullptr) {
            continue; // nothing to choose from
        }
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        if (QApplication::activePopupWidget() != nullptr || !box->isVisible() || office.page()->id() != page) {
            QTest::qFail(qPrintable(page + u": "_s + box->objectName()), __FILE__, __LINE__);
        }
    }
    return static_cast<int>(boxes.size());
}

void TstOpenLists::escClosesTheListAlone()
{
    const auto office = week::start();
    int tried = 0;
    for (const Place& place : places(*office)) {
        QVERIFY2(office->window().goTo(place.page, place.argument), qPrintable(place.page));
        office->settle();
        tried += tryEach(*office);
    }
    QVERIFY(tried > 8);
}

/// Where Esc gives the form up otherwise.
void TstOpenLists::escClosesTheListOfAFormWithinAPage()
{
    const auto office = week::start();
    const auto rows = week::openCases(*office);
    const auto submitted = std::ranges::find(rows, u"acceptance"_s, &core::services::CaseListRow::stage);
    const auto returnable = submitted != rows.end() ? *submitted : rows.first();
    office->window().goTo(u"case"_s, QString::number(returnable.id.value));
    office->settle();
    QTest::keyClick(office->page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(office->shown<QPushButton>(u"confirmMove"_s) != nullptr);
    (void)tryEach(*office);
    QVERIFY(office->shown<QPushButton>(u"confirmMove"_s) != nullptr);
}

void TstOpenLists::theWheelLeavesTheTab()
{
    const auto office = week::start();
    int tried = 0;
    for (const Place& place : places(*office)) {
        QVERIFY2(office->window().goTo(place.page, place.argument), qPrintable(place.page));
        office->settle();
        for (QTabBar* bar : visible<QTabBar>(office->window())) {
            const int before = bar->currentIndex();
            const QPoint where = bar->rect().center();
            QWheelEvent down(where, bar->mapToGlobal(where), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(bar, &down);
            QVERIFY2(bar->currentIndex() == before, qPrintable(place.page));
            tried += bar->count() > 1 ? 1 : 0;
        }
    }
    QVERIFY(tried >= 4);
}

static const support::Registered<TstOpenLists> registered;

#include "tst_open_lists.moc"
