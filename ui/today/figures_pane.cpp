// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/figures_pane.h"

#include "ui/models/figure_words.h"
#include "ui/record_pages/figure_chart.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::today {

using core::services::Figure;
using core::services::FigureService;
using models::FigureWords;
using record_pages::FigureChart;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kMostBars = 8;
}

FiguresPane::FiguresPane(shell::Desk& desk, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kMargin);
    column->setSpacing(metrics::kTight);
    for (const Figure figure :
        {Figure::PermitsByMonth, Figure::CasesByStage, Figure::ReturnsByReason, Figure::LoadByStaff}) {
        const QString name = FigureService::nameOf(figure);
        const int most = FigureWords::isByMonth(figure) ? 0 : kMostBars;
        const Part part{new QLabel, new QPushButton, new FigureChart(desk, figure, most)};
        part.title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
        part.table->setObjectName(name + u"Report"_s);
        part.table->setProperty("kind", u"link"_s);
        auto* heading = new QHBoxLayout;
        heading->addWidget(part.title, 1);
        heading->addWidget(part.table);
        column->addLayout(heading);
        column->addWidget(part.chart);
        column->addSpacing(metrics::kPad);
        connect(part.table, &QPushButton::clicked, this, [this, name] { Q_EMIT navigationWanted(u"reports"_s, name); });
        connect(part.chart, &FigureChart::listWanted, this, &FiguresPane::navigationWanted);
        m_parts.append(part);
    }
    column->addStretch();
    setWidget(inside);
}

void FiguresPane::reload()
{
    for (const Part& part : m_parts) {
        part.chart->reload();
    }
}

void FiguresPane::retranslate()
{
    for (const Part& part : m_parts) {
        const QString title = FigureWords::titleOf(part.chart->figure());
        part.title->setText(title);
        part.table->setText(tr("Table"));
        part.table->setAccessibleName(tr("%1 as a table").arg(title));
        part.table->setToolTip(part.table->accessibleName());
        part.chart->retranslate();
    }
}

} // namespace ui::today
