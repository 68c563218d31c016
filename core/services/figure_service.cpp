// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_service.h"

#include "core/base/expect.h"
#include "core/rulebook/rulebook.h"
#include "core/services/staff_service.h"
#include "core/storage/queries/figure_queries.h"
#include "core/storage/store.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace core::services {

using storage::CountedRow;
using storage::StageStay;
using types::BilingualText;
using namespace Qt::Literals::StringLiterals;
namespace queries = storage::figure_queries;

namespace {

constexpr int kMonths = 12;

struct NamedFigure
{
    Figure figure;
    const char* name;
};
constexpr std::array kFigures{
    NamedFigure{Figure::PermitsByMonth, "permits-by-month"},
    NamedFigure{Figure::CasesByStage, "cases-by-stage"},
    NamedFigure{Figure::ReturnsByReason, "returns-by-reason"},
    NamedFigure{Figure::LoadByStaff, "load-by-staff"},
    NamedFigure{Figure::FirstPassByMonth, "first-pass-by-month"},
    NamedFigure{Figure::DaysByStage, "days-by-stage"},
};

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }
/// The first day of the twelve months that end with this one.
QDate aYearBack(QDate today) { return firstOfMonth(today).addMonths(1 - kMonths); }

/// Adds a member to the bar of its key, each once; rows of a key come in the order of their members.
FigureBar& put(QMap<QString, FigureBar>& bars, const QString& key, qint64 member)
{
    FigureBar& bar = bars[key];
    bar.key = key;
    if (bar.members.isEmpty() || bar.members.last() != member) {
        bar.members.append(member);
    }
    bar.value = bar.count();
    return bar;
}

QMap<QString, FigureBar> barsOf(const QList<CountedRow>& rows)
{
    QMap<QString, FigureBar> bars;
    for (const CountedRow& row : rows) {
        put(bars, row.key, row.id);
    }
    return bars;
}

/// Twelve months from a first one on, also those that nothing falls into.
QList<FigureBar> byMonth(const QMap<QString, FigureBar>& bars, QDate first)
{
    QList<FigureBar> months;
    for (int i = 0; i < kMonths; ++i) {
        const QString key = first.addMonths(i).toString(u"yyyy-MM");
        FigureBar bar = bars.value(key);
        bar.key = key;
        months.append(bar);
    }
    return months;
}

QList<FigureBar> longestFirst(const QMap<QString, FigureBar>& bars)
{
    QList<FigureBar> sorted = bars.values();
    std::ranges::stable_sort(sorted, std::greater(), &FigureBar::value);
    return sorted;
}

/// Where a stage stands among those of the procedures that were seen with it, and what they call it.
class StageOrder final
{
public:
    explicit StageOrder(const Office& office) : m_office(office) {}

    void see(const QString& stage, const QString& procedure, const QString& city)
    {
        const QString asked = stage + u'|' + procedure + u'|' + city;
        if (m_seen.contains(asked)) {
            return;
        }
        m_seen.insert(asked);
        const QList<rulebook::Stage>& stages = m_office.rules().forCase(city, m_office.today()).stagesOf(procedure);
        const auto found = std::ranges::find(stages, stage, &rulebook::Stage::code);
        if (found == stages.end()) {
            return;
        }
        // In thousandths of the way, since procedures differ in length.
        const int place = static_cast<int>((found - stages.begin()) * 1000 / stages.size());
        m_places[stage] = std::max(m_places.value(stage), place);
        if (!m_names.contains(stage)) {
            m_names.insert(stage, found->names);
        }
    }
    [[nodiscard]] QList<FigureBar> sorted(const QMap<QString, FigureBar>& bars) const
    {
        QList<FigureBar> list = bars.values();
        for (FigureBar& bar : list) {
            bar.name = m_names.value(bar.key, {bar.key, bar.key});
        }
        std::ranges::stable_sort(list, {}, [this](const FigureBar& bar) { return m_places.value(bar.key); });
        return list;
    }

private:
    const Office& m_office;
    QSet<QString> m_seen;
    QMap<QString, int> m_places;
    QMap<QString, BilingualText> m_names;
};

double medianOf(QList<int> days)
{
    std::ranges::sort(days);
    const qsizetype middle = days.size() / 2;
    return days.size() % 2 == 1 ? days.at(middle) : (days.at(middle - 1) + days.at(middle)) / 2.0;
}

} // namespace

QString FigureService::nameOf(Figure figure)
{
    const auto found = std::ranges::find(kFigures, figure, &NamedFigure::figure);
    return QString::fromLatin1(found->name);
}

std::optional<Figure> FigureService::byName(const QString& name)
{
    const auto found =
        std::ranges::find_if(kFigures, [&](const NamedFigure& each) { return name == QLatin1String(each.name); });
    return found == kFigures.end() ? std::nullopt : std::optional(found->figure);
}

QList<Figure> FigureService::all()
{
    QList<Figure> figures;
    std::ranges::transform(kFigures, std::back_inserter(figures), &NamedFigure::figure);
    return figures;
}

Result<QList<FigureBar>> FigureService::bars(Figure figure)
{
    switch (figure) {
    case Figure::PermitsByMonth:
        return permitsByMonth();
    case Figure::CasesByStage:
        return casesByStage();
    case Figure::ReturnsByReason:
        return returnsByReason();
    case Figure::LoadByStaff:
        return loadByStaff();
    case Figure::FirstPassByMonth:
        return firstPassByMonth();
    case Figure::DaysByStage:
        return daysByStage();
    }
    CORE_EXPECT(false);
    return QList<FigureBar>();
}

Result<FigureBar> FigureService::bar(Figure figure, const QString& key)
{
    const Result<QList<FigureBar>> found = bars(figure);
    if (!found) {
        return found.failure();
    }
    const auto bar = std::ranges::find(*found, key, &FigureBar::key);
    return bar == found->end() ? FigureBar{.key = key, .name = {}} : *bar;
}

Result<QList<FigureBar>> FigureService::permitsByMonth()
{
    const QDate first = firstOfMonth(m_office.today());
    const auto rows = queries::permitEnds(
        m_office.store().connection(), m_office.today(), first, first.addMonths(kMonths).addDays(-1));
    if (!rows) {
        return rows.failure();
    }
    return byMonth(barsOf(*rows), first);
}

Result<QList<FigureBar>> FigureService::casesByStage()
{
    const auto rows = queries::openByStage(m_office.store().connection());
    if (!rows) {
        return rows.failure();
    }
    StageOrder order(m_office);
    for (const CountedRow& row : *rows) {
        order.see(row.key, row.procedure, row.city);
    }
    return order.sorted(barsOf(*rows));
}

Result<QList<FigureBar>> FigureService::returnsByReason()
{
    const auto rows = queries::returnedSince(m_office.store().connection(), aYearBack(m_office.today()));
    if (!rows) {
        return rows.failure();
    }
    QMap<QString, FigureBar> bars;
    for (const CountedRow& row : *rows) {
        FigureBar& bar = put(bars, row.key, row.id);
        const rulebook::ReturnReason* reason =
            m_office.rules().forCase(row.city, m_office.today()).returnReason(row.key);
        if (bar.name.isEmpty() && reason != nullptr) {
            bar.name = reason->names;
        }
    }
    return longestFirst(bars);
}

Result<QList<FigureBar>> FigureService::loadByStaff()
{
    const auto rows = queries::openByHandler(m_office.store().connection());
    if (!rows) {
        return rows.failure();
    }
    const Result<QHash<qint64, QString>> names = StaffService(m_office).namesById();
    if (!names) {
        return names.failure();
    }
    QMap<QString, FigureBar> bars = barsOf(*rows);
    for (FigureBar& bar : bars) {
        const QString name = names->value(bar.key.toLongLong());
        bar.name = {name, name};
    }
    return longestFirst(bars);
}

Result<QList<FigureBar>> FigureService::firstPassByMonth()
{
    const QDate first = aYearBack(m_office.today());
    const auto rows = queries::decidedSince(m_office.store().connection(), first);
    if (!rows) {
        return rows.failure();
    }
    QMap<QString, FigureBar> bars;
    QMap<QString, int> passed;
    for (const CountedRow& row : *rows) {
        put(bars, row.key, row.id);
        passed[row.key] += row.mark;
    }
    for (FigureBar& bar : bars) {
        bar.value = 100.0 * passed.value(bar.key) / bar.count();
    }
    return byMonth(bars, first);
}

Result<QList<FigureBar>> FigureService::daysByStage()
{
    const Result<QList<StageStay>> stays =
        queries::staysSince(m_office.store().connection(), aYearBack(m_office.today()));
    if (!stays) {
        return stays.failure();
    }
    StageOrder order(m_office);
    QMap<QString, FigureBar> bars;
    QMap<QString, QList<int>> days;
    for (const StageStay& stay : *stays) {
        order.see(stay.stage, stay.procedure, stay.city);
        bars[stay.stage].key = stay.stage;
        bars[stay.stage].members.append(stay.caseId);
        days[stay.stage].append(stay.days);
    }
    for (FigureBar& bar : bars) { // a case may pass a stage more than once
        std::ranges::sort(bar.members);
        bar.members.erase(std::unique(bar.members.begin(), bar.members.end()), bar.members.end());
        bar.value = medianOf(days.value(bar.key));
    }
    return order.sorted(bars);
}

} // namespace core::services
