// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_report_view.h"

#include "core/services/office.h"
#include "ui/record_pages/offer_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::people {

using core::services::ImportReport;
using core::services::RowFinding;
using record_pages::OfferPanel;
using widgets::Tone;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

ImportReportView::ImportReportView(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_people(new QPushButton(this)), m_desk(desk),
      m_offers(new OfferPanel(desk, record_pages::OfferList::Main::Shown, u"passportChanges"_s)),
      m_offerArea(new QScrollArea(this)), m_model(new FindingTableModel(desk.shell().failures(), this)),
      m_table(new widgets::RecordTable(this)), m_sound(new widgets::EmptyState(u"circle-check"_s))
{
    m_title->setObjectName(u"importOutcome"_s);
    m_title->setFont(widgets::fontFor(widgets::TextSize::Heading, QFont::DemiBold));
    auto* counts = new QHBoxLayout;
    counts->setSpacing(metrics::kGap);
    for (widgets::Chip*& chip : m_chips) {
        chip = new widgets::Chip(this);
        counts->addWidget(chip);
    }
    counts->addStretch();
    m_people->setObjectName(u"toPeople"_s);
    m_people->hide();
    counts->addWidget(m_people);
    connect(m_people, &QPushButton::clicked, this, &ImportReportView::peopleWanted);
    m_table->setObjectName(u"findingTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({64, 176, 180, 0});
    m_table->setEmptyState(m_sound);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kPad);
    top->setSpacing(metrics::kGap);
    top->addWidget(m_title);
    top->addLayout(counts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_offers->setContentsMargins(metrics::kSection, 0, metrics::kSection, 0);
    m_offerArea->setWidget(m_offers);
    m_offerArea->setWidgetResizable(true);
    m_offerArea->setFrameShape(QFrame::NoFrame);
    m_offerArea->hide();
    connect(m_offers, &OfferPanel::keyboardFreed, this, &ImportReportView::keyboardFreed);
    column->addLayout(top);
    column->addWidget(m_offerArea, 1);
    column->addWidget(m_table, 1);
}

QWidget* ImportReportView::firstFocus() const
{
    return m_people->isHidden() ? static_cast<QWidget*>(m_table) : m_people;
}

void ImportReportView::setReport(const ImportReport& report, bool dryRun)
{
    m_report = report;
    m_dryRun = dryRun;
    m_people->setVisible(!dryRun && report.read > report.rowsRejected);
    QList<Finding> findings;
    for (const RowFinding& each : report.rejected) {
        findings.append({each, true});
    }
    for (const RowFinding& each : report.warned) {
        findings.append({each, false});
    }
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.row.row; });
    m_model->setRecords(findings);
    showOffers();
    retranslate();
}

void ImportReportView::showOffers()
{
    m_offerArea->setVisible(!m_report.offers.isEmpty());
    m_offers->setSheet({m_report.offers, {}}, {});
    if (m_report.offers.isEmpty()) {
        return;
    }
    m_desk.read(
        this,
        [](core::services::Office& office) -> core::Result<models::SourceTitles> {
            return models::sourceTitles(office.rules());
        },
        [this](const models::SourceTitles& titles) {
            m_offers->setSheet({m_report.offers, titles}, {});
        });
}

void ImportReportView::retranslate()
{
    QSet<int> warned;
    for (const RowFinding& each : std::as_const(m_report.warned)) {
        warned.insert(each.row);
    }
    m_title->setText(m_dryRun ? tr("%n row(s) checked, nothing kept yet", nullptr, m_report.read)
                              : tr("%n row(s) read", nullptr, m_report.read));
    m_chips[0]->setState(Tone::Done, tr("%n new", nullptr, m_report.added));
    m_chips[1]->setState(Tone::Active, tr("%n changed", nullptr, m_report.changed));
    m_chips[2]->setState(Tone::Neutral, tr("%n the same", nullptr, m_report.same));
    m_chips[3]->setState(
        m_report.rowsRejected > 0 ? Tone::Overdue : Tone::Neutral, tr("%n rejected", nullptr, m_report.rowsRejected));
    m_chips[4]->setState(warned.isEmpty() ? Tone::Neutral : Tone::Due,
        tr("%n with a warning", nullptr, static_cast<int>(warned.size())));
    m_people->setText(tr("To the people"));
    m_table->setAccessibleName(tr("What was wrong or odd"));
    if (m_report.read == 0) {
        m_sound->setText(tr("No row in the sheet"), tr("It holds nothing below its headings."));
    } else {
        m_sound->setText(tr("Every row is sound"), tr("Nothing was rejected, and there is nothing to look at again."));
    }
    m_model->retranslate();
    m_offers->setTitle(
        tr("%n person(s) came with a new passport: the work permit is changed first, then the residence "
           "permit. The days count from today; where the passport was changed earlier, open the case with "
           "Ctrl+Shift+N, which asks for that day.",
            nullptr, static_cast<int>(m_report.offers.size())));
    m_offers->retranslate();
}

} // namespace ui::people
