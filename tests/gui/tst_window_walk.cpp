// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;

namespace {

/// Where the walk stops: a page, what it is opened with, and which of its tabs.
struct Stop
{
    QString page;
    QString argument;
    int tab = -1;
};

/// Of a screen of 1366×768 at 100 %, and of one of 1920×1080 at 150 and 200 %: what a program has there.
constexpr std::array kRooms{QSize(1366, 728), QSize(1280, 680), QSize(960, 500)};

QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// What a widget would need to show all its words beside each other; 0 where it may break or shorten them.
int neededWidth(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        return button->fontMetrics().horizontalAdvance(button->text().remove(u'&'));
    }
    if (qobject_cast<const QCheckBox*>(&widget) != nullptr || qobject_cast<const QRadioButton*>(&widget) != nullptr) {
        return widget.sizeHint().width();
    }
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label == nullptr || label->wordWrap() || label->text().isEmpty() || label->inherits("ui::widgets::ElidedLabel")
        || label->textFormat() == Qt::RichText) {
        return 0;
    }
    return label->fontMetrics().horizontalAdvance(label->text());
}

} // namespace

/// Every page of the window, in both languages: each control has a name and a role, Tab comes back to where it began,
/// and no button's or label's words are cut, also where the system draws larger.
class TstWindowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsNamed_data() { languages(); }
    void everyControlIsNamed();
    void tabComesBack_data() { languages(); }
    void tabComesBack();
    void noWordsAreCut_data() { languages(); }
    void noWordsAreCut();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
    static QList<Stop> stops(OfficeWindow& office);
    static void go(OfficeWindow& office, const Stop& stop);
};

QList<Stop> TstWindowWalk::stops(OfficeWindow& office)
{
    const auto cases = core::services::CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    const QString caseId = QString::number(cases->first().id.value);
    const QString person = QString::number(cases->first().person.value);
    const QString employer = QString::number(cases->first().employer.value);
    QList<Stop> stops{{u"today"_s, {}}, {u"cases"_s, {}}, {u"people"_s, {}}, {u"employers"_s, {}},
        {u"integration"_s, {}}, {u"inbox"_s, {}}, {u"papers"_s, {}}, {u"reports"_s, {}}, {u"settings"_s, {}},
        {u"staff"_s, {}}, {u"backups"_s, {}}, {u"help"_s, u"case"_s}, {u"keys"_s, {}}, {u"import"_s, {}},
        {u"case-new"_s, {}}, {u"arrivals"_s, {}}, {u"rule-moves"_s, {}}, {u"forms"_s, {}}, {u"seals"_s, {}},
        {u"paper-batch"_s, {}}, {u"printer-offset"_s, {}}, {u"person-edit"_s, person}, {u"employer-edit"_s, employer},
        {u"staff-edit"_s, u"new"_s}, {u"letterhead-edit"_s, u"office"_s}, {u"fill-sheet"_s, caseId},
        {u"case-facts"_s, caseId}, {u"paper-new"_s, u"case/"_s + caseId + u"/power-of-attorney"_s}};
    for (int tab = 0; tab < 7; ++tab) {
        stops.append({u"case"_s, caseId, tab});
        stops.append({u"employer"_s, employer, tab});
    }
    for (int tab = 0; tab < 6; ++tab) {
        stops.append({u"person"_s, person, tab});
        stops.append({u"library"_s, {}, tab});
    }
    return stops;
}

void TstWindowWalk::go(OfficeWindow& office, const Stop& stop)
{
    QVERIFY2(office.window().goTo(stop.page, stop.argument), qPrintable(stop.page));
    office.settle();
    if (auto* tabs = office.page()->findChild<QTabWidget*>(); tabs != nullptr && stop.tab >= 0) {
        tabs->setCurrentIndex(std::min(stop.tab, tabs->count() - 1));
        office.settle();
    }
}

void TstWindowWalk::everyControlIsNamed()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    QStringList nameless;
    for (const Stop& stop : stops(office)) {
        go(office, stop);
        for (QWidget* widget : office.window().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
                continue;
            }
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(seen != nullptr);
            const bool isContainer = seen->role() == QAccessible::Client || seen->role() == QAccessible::Pane;
            if (!isContainer && seen->text(QAccessible::Name).isEmpty()) {
                nameless.append(stop.page + u": "_s + nameOf(*widget));
            }
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void TstWindowWalk::tabComesBack()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    QStringList caught;
    for (const Stop& stop : stops(office)) {
        go(office, stop);
        office.page()->firstFocus()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // an empty list hands it to its one button
        const QWidget* first = QApplication::focusWidget();
        QSet<const QWidget*> passed;
        constexpr int kMost = 400;
        bool isBack = false;
        for (int i = 0; i < kMost && !isBack; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            isBack = QApplication::focusWidget() == first;
            if (!isBack && passed.contains(QApplication::focusWidget())) {
                break;
            }
            passed.insert(QApplication::focusWidget());
        }
        if (!isBack) {
            caught.append(u"%1 %2: %3, from %4"_s.arg(stop.page).arg(stop.tab).arg(
                nameOf(*QApplication::focusWidget()), nameOf(*first)));
        }
    }
    caught.removeDuplicates();
    QVERIFY2(caught.isEmpty(), qPrintable(u'\n' + caught.join(u'\n')));
}

void TstWindowWalk::noWordsAreCut()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    QStringList cut;
    for (const QSize& room : kRooms) {
        office.window().resize(room);
        for (const Stop& stop : stops(office)) {
            go(office, stop);
            if (office.window().width() > room.width() || office.window().height() > room.height()) {
                cut.append(u"%1 wants %2×%3 of %4×%5"_s.arg(stop.page)
                               .arg(office.window().width())
                               .arg(office.window().height())
                               .arg(room.width())
                               .arg(room.height()));
                office.window().resize(room);
            }
            for (const QWidget* widget : office.window().findChildren<QWidget*>()) {
                if (widget->isVisible() && neededWidth(*widget) > widget->width()) {
                    cut.append(u"%1 at %2: %3 '%4'"_s.arg(stop.page)
                                   .arg(room.width())
                                   .arg(nameOf(*widget), widget->property("text").toString().left(40)));
                }
            }
        }
    }
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

static const support::Registered<TstWindowWalk> registered;

#include "tst_window_walk.moc"
