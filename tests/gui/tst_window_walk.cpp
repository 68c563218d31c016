// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::shell::ThemeMode;

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

/// Of words drawn large: how far the colour farthest from the ground stands out from it. The ground is what most of the
/// picture is.
double contrastIn(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    double farthest = 1;
    for (const QRgb colour : counts.keys()) {
        farthest = std::max(farthest, ui::widgets::contrast(QColor(colour), QColor(most.key())));
    }
    return farthest;
}

/// Where a widget shows words that can be read now: itself, or the first rows of a table.
QList<QRect> wordsIn(const QWidget& widget)
{
    const bool isShort = qobject_cast<const QLabel*>(&widget) != nullptr
                         || qobject_cast<const QAbstractButton*>(&widget) != nullptr
                         || qobject_cast<const QLineEdit*>(&widget) != nullptr;
    if (isShort && widget.isEnabled()) {
        return widget.property("text").toString().trimmed().isEmpty() ? QList<QRect>() : QList{widget.rect()};
    }
    constexpr int kRows = 4;
    QList<QRect> places;
    if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        for (int row = 0; row < std::min(kRows, table->model()->rowCount()); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                const QRect place = table->visualRect(cell).intersected(table->viewport()->rect());
                if (!place.isEmpty() && !cell.data().toString().isEmpty()) {
                    places.append(place.translated(table->viewport()->pos()));
                }
            }
        }
    }
    return places;
}

} // namespace

/// Every page of the window, in both languages: each control has a name and a role, Tab comes back to where it began,
/// no button's or label's words are cut, also where the system draws larger, and all can be read in light and dark.
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
    void aCaseStandsWholeBetweenTheEdges_data() { languages(); }
    void aCaseStandsWholeBetweenTheEdges();
    void wordsStandOut_data();
    void wordsStandOut();

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
        {u"staff"_s, {}}, {u"backups"_s, {}}, {u"bin"_s, {}}, {u"help"_s, u"case"_s}, {u"keys"_s, {}},
        {u"import"_s, {}}, {u"case-new"_s, {}}, {u"arrivals"_s, {}}, {u"rule-moves"_s, {}}, {u"forms"_s, {}},
        {u"seals"_s, {}}, {u"paper-batch"_s, {}}, {u"printer-offset"_s, {}}, {u"person-edit"_s, person},
        {u"employer-edit"_s, employer}, {u"staff-edit"_s, u"new"_s}, {u"letterhead-edit"_s, u"office"_s},
        {u"fill-sheet"_s, caseId}, {u"case-facts"_s, caseId},
        {u"paper-new"_s, u"case/"_s + caseId + u"/power-of-attorney"_s}};
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

void TstWindowWalk::aCaseStandsWholeBetweenTheEdges()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const auto cases = core::services::CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    constexpr qsizetype kCases = 6;
    for (const QSize& room : {kRooms[0], kRooms[1]}) {
        office.window().resize(room);
        for (const core::services::CaseListRow& row : cases->first(std::min(cases->size(), kCases))) {
            go(office, {u"case"_s, QString::number(row.id.value)});
            const auto* scroll = office.page()->findChild<QScrollArea*>(u"caseScroll"_s);
            QVERIFY(scroll != nullptr);
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                qPrintable(u"%1 at %2: %3 of %4"_s.arg(row.stage)
                               .arg(room.width())
                               .arg(scroll->widget()->width())
                               .arg(scroll->viewport()->width())));
        }
    }
}

void TstWindowWalk::wordsStandOut_data()
{
    QTest::addColumn<ThemeMode>("theme");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void TstWindowWalk::wordsStandOut()
{
    QFETCH(ThemeMode, theme);
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    office.shell().theme().setMode(theme);
    office.window().resize(kRooms.front());
    constexpr int kScale = 3; // so that a stroke is wider than a dot and has its whole colour somewhere
    QImage picture(office.window().size() * kScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kScale);
    QStringList faint;
    int measured = 0;
    for (const Stop& stop : stops(office)) {
        go(office, stop);
        office.window().render(&picture);
        for (const QWidget* widget : office.window().findChildren<QWidget*>()) {
            for (const QRect& place : widget->isVisible() ? wordsIn(*widget) : QList<QRect>()) {
                const QRect shown = QRect(widget->mapTo(&office.window(), place.topLeft()), place.size())
                                        .intersected(office.window().rect().adjusted(0, 0, -1, -1));
                if (widget->visibleRegion().boundingRect().size() != widget->size() || shown.size() != place.size()) {
                    continue; // partly out of sight: its words may be the part that is
                }
                const QImage piece = picture.copy(QRect(shown.topLeft() * kScale, shown.size() * kScale));
                ++measured;
                if (const double ratio = contrastIn(piece); ratio < ui::widgets::Palette::kTextContrast) {
                    faint.append(u"%1: %2 '%3' %4"_s
                                     .arg(stop.page, nameOf(*widget), widget->property("text").toString().left(40))
                                     .arg(ratio));
                }
            }
        }
    }
    faint.removeDuplicates();
    QVERIFY2(faint.isEmpty(), qPrintable(u'\n' + faint.join(u'\n')));
    QVERIFY(measured > 1000);
}

static const support::Registered<TstWindowWalk> registered;

#include "tst_window_walk.moc"
