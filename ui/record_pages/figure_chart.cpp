// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/figure_chart.h"

#include "ui/models/figure_words.h"
#include "ui/record_pages/figure_filter.h"
#include "ui/widgets/bar_chart.h"

#include <QVBoxLayout>

namespace ui::record_pages {

using core::services::Figure;
using core::services::FigureBar;
using core::services::FigureService;
using core::services::Office;
using models::FigureWords;
using widgets::BarChart;
using namespace Qt::Literals::StringLiterals;

FigureChart::FigureChart(shell::Desk& desk, Figure figure, int most, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_figure(figure), m_most(most),
      m_chart(new BarChart(FigureWords::isByMonth(figure) ? BarChart::Lay::Upright : BarChart::Lay::Lying, this))
{
    m_chart->setObjectName(FigureService::nameOf(figure));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
    connect(m_chart, &BarChart::opened, this, &FigureChart::openBar);
}

void FigureChart::reload()
{
    m_desk.read(
        this, [figure = m_figure](Office& office) { return FigureService(office).bars(figure); },
        [this](QList<FigureBar> bars) {
            m_bars = std::move(bars);
            show();
            Q_EMIT barsRead();
        });
}

void FigureChart::retranslate()
{
    m_chart->setAccessibleName(FigureWords::titleOf(m_figure));
    show();
}

void FigureChart::show()
{
    QList<widgets::ChartBar> shown;
    for (const FigureBar& bar : m_most > 0 ? m_bars.first(std::min<qsizetype>(m_most, m_bars.size())) : m_bars) {
        shown.append({FigureWords::shortNameOf(m_figure, bar, m_desk.lang()), bar.value,
            FigureWords::valueOf(m_figure, bar), FigureWords::toldOf(m_figure, bar, m_desk.lang())});
    }
    m_chart->setBars(std::move(shown));
}

void FigureChart::openBar(int bar)
{
    Q_EMIT listWanted(FigureService::isOfPeople(m_figure) ? u"people"_s : u"cases"_s,
        FigureFilter::argumentOf(m_figure, m_bars.at(bar).key));
}

} // namespace ui::record_pages
