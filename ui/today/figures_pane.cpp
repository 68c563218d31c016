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

#include <algorithm>

namespace ui::today {

using core::services::Figure;
using core::services::FigureBar;
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
        const Part part{new QLabel, new QPushButton, new FigureChart(desk, figure, most), new QLabel};
        part.title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
        part.table->setObjectName(name + u"Report"_s);
        part.table->setProperty("kind", u"link"_s);
        auto* heading = new QHBoxLayout;
        heading->addWidget(part.title, 1);
        heading->addWidget(part.table);
        column->addLayout(heading);
        part.none->setProperty("muted", true);
        part.none->hide();
        column->addWidget(part.chart);
        column->addWidget(part.none);
        connect(part.chart, &FigureChart::barsRead, this, [part] { showBars(part); });
        column->addSpacing(metrics::kPad);
        connect(part.table, &QPushButton::clicked, this, [this, name] { Q_EMIT navigationWanted(u"reports"_s, name); });
        connect(part.chart, &FigureChart::listWanted, this, &FiguresPane::navigationWanted);
        m_parts.append(part);
    }
    column->addStretch();
    setWidget(inside);
}

void FiguresPane::showBars(const Part& part)
{
    const bool isAny = std::ranges::any_of(part.chart->bars(), [](const FigureBar& bar) { return bar.value > 0; });
    part.chart->setVisible(isAny);
    part.none->setVisible(!isAny);
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
        part.none->setText(tr("Nothing to count yet"));
        part.table->setAccessibleName(tr("%1 as a table").arg(title));
        part.table->setToolTip(part.table->accessibleName());
        part.chart->retranslate();
    }
}

} // namespace ui::today
