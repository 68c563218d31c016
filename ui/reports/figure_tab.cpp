// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figure_tab.h"

#include "ui/models/figure_words.h"
#include "ui/record_pages/figure_chart.h"
#include "ui/record_pages/figure_filter.h"
#include "ui/reports/figure_table_model.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::reports {

using core::services::Figure;
using core::services::FigureService;
using models::FigureWords;
using record_pages::FigureChart;
using record_pages::FigureFilter;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kNumberWidth = 24 * metrics::kGrid;
constexpr int kMonthsHeight = 80 * metrics::kGrid;
} // namespace

FigureTab::FigureTab(shell::Desk& desk, Figure figure, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_about(new QLabel(this)), m_chart(new FigureChart(desk, figure, 0, this)),
      m_model(new FigureTableModel(figure, this)), m_table(new widgets::RecordTable(this)),
      m_empty(new widgets::EmptyState(u"chart-column"_s))
{
    build();
}

void FigureTab::build()
{
    m_about->setProperty("muted", true);
    m_about->setWordWrap(true);
    m_table->setObjectName(FigureService::nameOf(figure()) + u"Table"_s);
    m_table->setInset(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths(
        FigureWords::isMeasured(figure()) ? QList<int>{0, kNumberWidth, kNumberWidth} : QList<int>{0, kNumberWidth});
    m_table->setEmptyState(m_empty);

    if (FigureWords::isByMonth(figure())) {
        m_chart->chart().setFixedHeight(kMonthsHeight);
    }
    auto* bars = new QScrollArea(this);
    bars->setWidgetResizable(true);
    bars->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* top = new QVBoxLayout(inside);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_chart);
    top->addStretch();
    bars->setWidget(inside);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(metrics::kSection);
    sides->addWidget(bars, 3);
    sides->addWidget(m_table, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSection, metrics::kPad, metrics::kSection, metrics::kPad);
    column->setSpacing(metrics::kPad);
    column->addWidget(m_about);
    column->addLayout(sides, 1);

    connect(m_chart, &FigureChart::listWanted, this, &FigureTab::listWanted);
    connect(m_chart, &FigureChart::barsRead, this, [this, bars] {
        bars->setVisible(!m_chart->bars().isEmpty()); // else the table's words stand in the middle
        m_model->setRecords(m_chart->bars());
    });
    connect(m_table, &widgets::RecordTable::rowOpened, this, [this](int row) {
        Q_EMIT listWanted(FigureService::isOfPeople(figure()) ? u"people"_s : u"cases"_s,
            FigureFilter::argumentOf(figure(), m_model->record(row).key));
    });
}

Figure FigureTab::figure() const { return m_chart->figure(); }

core::exchange::Sheet FigureTab::sheet() const { return m_model->sheet(); }

QWidget* FigureTab::firstFocus() const { return &m_chart->chart(); }

void FigureTab::reload() { m_chart->reload(); }

void FigureTab::retranslate()
{
    m_about->setText(FigureWords::aboutOf(figure()));
    m_table->setAccessibleName(tr("%1 as a table").arg(FigureWords::titleOf(figure())));
    m_empty->setText(tr("Nothing to count yet"), tr("Figures come by themselves as cases are opened and move on."));
    m_model->setLang(m_desk.lang());
    m_chart->retranslate();
}

} // namespace ui::reports
