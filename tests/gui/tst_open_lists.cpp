// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/field_edit.h"

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
    /// The choices of the page whose list opened.
    static QList<const QComboBox*> tryEach(OfficeWindow& office);
};

QList<const QComboBox*> TstOpenLists::tryEach(OfficeWindow& office)
{
    const QString page = office.page()->id();
    QList<const QComboBox*> opened;
    for (QComboBox* box : visible<QComboBox>(office.window())) {
        box->setFocus();
        box->showPopup();
        if (QApplication::activePopupWidget() == nullptr) {
            continue; // nothing to choose from
        }
        opened.append(box);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        if (QApplication::activePopupWidget() != nullptr || !box->isVisible() || office.page()->id() != page) {
            QTest::qFail(qPrintable(page + u": "_s + box->objectName()), __FILE__, __LINE__);
        }
    }
    return opened;
}

void TstOpenLists::escClosesTheListAlone()
{
    const auto office = week::start();
    qsizetype tried = 0;
    for (const Place& place : places(*office)) {
        QVERIFY2(office->window().goTo(place.page, place.argument), qPrintable(place.page));
        office->settle();
        tried += tryEach(*office).size();
    }
    QVERIFY(tried > 8);
}

/// Where Esc gives the form up otherwise.
void TstOpenLists::escClosesTheListOfAFormWithinAPage()
{
    const auto office = week::start();
    const auto rows = week::openCases(*office);
    const auto asksWho = std::ranges::find_if(rows, [&](const core::services::CaseListRow& row) {
        const auto moves = core::services::CaseService(office->office()).view(row.id)->moves;
        const auto onward = std::ranges::find(moves, false, &core::workflow::PossibleMove::isReturn);
        return onward != moves.end() && !onward->hindrance && onward->actors.size() > 1;
    });
    QVERIFY(asksWho != rows.end());
    office->window().goTo(u"case"_s, QString::number(asksWho->id.value));
    office->settle();
    QTest::keyClick(office->page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(office->shown<QPushButton>(u"confirmMove"_s) != nullptr);
    const auto* actor = office->shown<ui::widgets::FieldEdit>(u"moveActor"_s);
    QVERIFY(actor != nullptr);
    QVERIFY(tryEach(*office).contains(actor->comboBox()));
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
