// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sort_key.h"
#include "core/services/case_service.h"
#include "core/services/search_service.h"
#include "tests/bench/benches.h"
#include "tests/bench/peer_table.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"
#include "tests/gui/office_window.h"
#include "ui/models/case_table_model.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;
using ui::models::CaseTableModel;
using ui::widgets::RecordTable;

namespace {

constexpr int kPeople = 100'000;
constexpr int kCases = 250'000;
constexpr int kAllCases = 4; ///< in the choice of which cases are shown
constexpr double kSpare = 2; ///< the promises hold on machines half as fast
constexpr double kMostForFirstList = 1000 / kSpare;
constexpr double kMostForPage = 100 / kSpare;
constexpr double kMostForSearch = 5 / kSpare;
constexpr double kMostForFilter = 20 / kSpare;
constexpr double kMostForScroll = 16 / kSpare;
constexpr double kMostMegabytes = 400;
constexpr double kMostOfProxy = 1.0 / 10;
constexpr int kJumps = 200;
constexpr double kMostMinutes = 10;

/// Lets the window live until something is so; hands back the milliseconds that took.
double until(const std::function<bool()>& isSo)
{
    const Stopwatch stopwatch;
    while (!isSo()) {
        if (stopwatch.elapsed() > kMostMinutes * 60'000) {
            giveUp(u"a list did not come"_s);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return stopwatch.elapsed();
}

double elapsedOf(const std::function<void()>& act)
{
    const Stopwatch stopwatch;
    act();
    return stopwatch.elapsed();
}

/// The value that so many of a hundred do not pass.
double percentile(QList<double> values, int percent)
{
    std::ranges::sort(values);
    return values.at((values.size() - 1) * percent / 100);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp(u"no "_s + file.fileName());
    }
    constexpr double kPage = 4096;
    return file.readAll().split(' ').at(1).toDouble() * kPage / (1 << 20);
}

/// The window over an office of 100,000 people and 250,000 cases.
class LargeOffice final
{
public:
    explicit LargeOffice(const QString& store)
    {
        const Stopwatch opening;
        m_window = std::make_unique<gui::OfficeWindow>(store, u"zh"_s);
        m_window->window().goTo(u"cases"_s);
        until([this] { return table().model()->rowCount() > 0; });
        table().viewport()->repaint();
        m_firstList = opening.elapsed();
    }

    [[nodiscard]] double firstList() const { return m_firstList; }
    [[nodiscard]] gui::OfficeWindow& window() { return *m_window; }
    [[nodiscard]] RecordTable& table() { return *m_window->shown<RecordTable>(u"caseTable"_s); }
    [[nodiscard]] CaseTableModel& model() { return *qobject_cast<CaseTableModel*>(table().model()); }

    void showAllCases()
    {
        auto* scope = m_window->shown<QComboBox>(u"caseScope"_s);
        scope->setCurrentIndex(kAllCases);
        until([this] { return model().rowCount() >= kCases; });
        rest();
    }
    /// Until nothing is being read any more.
    void rest()
    {
        until([this] { return m_window->root().desk().isIdle(); });
        QCoreApplication::processEvents();
    }
    /// From the key to the page's picture.
    double switchTo(const QString& page)
    {
        return elapsedOf([&] {
            m_window->window().goTo(page);
            QCoreApplication::sendPostedEvents();
            m_window->window().repaint();
            QCoreApplication::processEvents();
        });
    }

private:
    std::unique_ptr<gui::OfficeWindow> m_window;
    double m_firstList = 0;
};

void makeOffice(const QString& store)
{
    const double took = costOfRunning(QCoreApplication::applicationDirPath() + u"/permitdesk-cli"_s,
        {u"init"_s, u"--store"_s, store, u"--demo"_s, u"--people"_s, QString::number(kPeople)})
                            .elapsed;
    std::printf("  an office of 100,000 people made in %.0f s\n", took / 1000);
}

Figure switchFigure(LargeOffice& office)
{
    QList<double> switches;
    office.window().window().goTo(u"people"_s);
    until([&] {
        const auto* people = office.window().shown<RecordTable>(u"personTable"_s);
        return people != nullptr && people->model()->rowCount() == kPeople;
    });
    office.rest();
    for (int round = 0; round < 5; ++round) {
        for (const QString& page : {u"cases"_s, u"people"_s, u"today"_s}) {
            switches.append(office.switchTo(page));
        }
    }
    office.switchTo(u"cases"_s);
    office.rest();
    std::printf(
        "  pages switched to: middle %.0f ms, slowest %.0f ms\n", percentile(switches, 50), percentile(switches, 100));
    return within(u"page switch"_s, percentile(switches, 100), kMostForPage, u"ms"_s);
}

Figure filterFigure(LargeOffice& office)
{
    auto* filter = office.window().shown<QLineEdit>(u"caseFilter"_s);
    QList<double> keys;
    for (const QString& words :
        {u"a"_s, u"an"_s, u"anna"_s, u"annas"_s, u"李"_s, u"深圳"_s, u"2026-1234"_s, u"zzzz"_s}) {
        const double took = elapsedOf([&] { filter->setText(words); });
        std::printf("  filter %-10s %6d rows %5.1f ms\n", qPrintable(words), office.model().rowCount(), took);
        keys.append(took);
        keys.append(elapsedOf([&] { filter->clear(); }));
    }
    std::printf("  filter cleared: slowest %.1f ms\n", keys.last());
    return within(u"a key in the filter, slowest"_s, percentile(keys, 100), kMostForFilter, u"ms"_s);
}

/// By pinyin, up and down, beside a proxy over the same rows that compares ready keys.
Figure sortFigure(LargeOffice& office)
{
    QList<double> ours;
    for (int round = 0; round < 5; ++round) {
        const auto order = round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        ours.append(elapsedOf([&] { office.table().sortByColumn(CaseTableModel::Person, order); }));
    }
    QStringList names;
    for (const services::CaseListRow& row : office.model().records()) {
        names.append(ui::models::namePair(row.personName, row.personChineseName, types::Lang::Zh).first);
    }
    PeerTable peer(names);
    const double proxy = elapsedOf([&] { peer.sortByKeys(); });
    const double collating = elapsedOf([&] { peer.sortByCollator(); });
    std::printf("  sort: ours %.1f ms, first %.1f ms; proxy by ready keys %.0f ms, by QCollator %.0f ms\n",
        percentile(ours, 50), ours.first(), proxy, collating);
    return against(
        u"250,000 names by pinyin"_s, percentile(ours, 100), u"QSortFilterProxyModel"_s, proxy, kMostOfProxy);
}

Figure scrollFigure(LargeOffice& office)
{
    QScrollBar* bar = office.table().verticalScrollBar();
    QList<double> frames;
    for (int jump = 0; jump < kJumps; ++jump) {
        const int to = static_cast<int>(qint64(jump) * 7919 % kJumps * bar->maximum() / kJumps);
        frames.append(elapsedOf([&] {
            bar->setValue(to);
            office.table().viewport()->repaint();
        }));
    }
    std::printf("  scroll: middle %.1f ms, p95 %.1f ms\n", percentile(frames, 50), percentile(frames, 95));
    return within(u"scroll, p95"_s, percentile(frames, 95), kMostForScroll, u"ms"_s);
}

Figure searchFigure(LargeOffice& office)
{
    services::SearchService search(office.window().office());
    QList<double> searches;
    for (const QString& words : {u"anna"_s, u"李"_s, u"安娜"_s, u"2026-012345"_s, u"0123456"_s, u"zhang"_s}) {
        searches.append(elapsedOf([&] { (void)search.search(words, 50); }));
    }
    return within(u"search, slowest"_s, percentile(searches, 100), kMostForSearch, u"ms"_s);
}

/// The longest the window stands still while an act changes a case and the list is read anew.
void tellRefresh(LargeOffice& office)
{
    double longest = 0;
    office.window().root().desk().renewOffices();
    until([&] {
        const Stopwatch round;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, round.elapsed());
        return office.window().root().desk().isIdle();
    });
    std::printf("  read anew: the window stands still for %.1f ms at most\n", longest);
}

} // namespace

QList<Figure> listsBench(Workshop& workshop)
{
    const QString given = qEnvironmentVariable("PERMITDESK_LARGE_STORE");
    const QString store = given.isEmpty() ? workshop.path(u"large.permitdesk"_s) : given;
    if (given.isEmpty()) {
        makeOffice(store);
    }
    const double before = residentMegabytes();
    LargeOffice office(store);
    std::printf("  first list after %.0f ms\n", office.firstList());
    QList<Figure> figures{within(u"first list after opening"_s, office.firstList(), kMostForFirstList, u"ms"_s)};
    office.showAllCases();
    figures.append(switchFigure(office));
    const double memory = residentMegabytes();
    std::printf("  memory %.0f MB, before the window %.0f MB\n", memory, before);
    figures.append(within(u"memory with both lists"_s, memory, kMostMegabytes, u"MB"_s));
    figures.append(searchFigure(office));
    figures.append(filterFigure(office));
    figures.append(scrollFigure(office));
    tellRefresh(office);
    std::printf("  memory after a refresh %.0f MB\n", residentMegabytes());
    figures.append(sortFigure(office));
    return figures;
}

} // namespace bench
