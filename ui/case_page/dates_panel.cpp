// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/dates_panel.h"

#include "ui/case_page/deadline_view.h"
#include "ui/models/plan_words.h"
#include "ui/record_pages/plan_reason.h"
#include "ui/widgets/agenda_section.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/why_button.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::case_page {

using core::workflow::Deadline;
namespace metrics = widgets::metrics;
using namespace Qt::Literals::StringLiterals;

DatesPanel::DatesPanel(shell::Desk& desk, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_plan(new QLabel), m_askPlan(new widgets::WhyButton), m_why(new widgets::WhyPopover(this))
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, metrics::kGap, 0, 0);
    m_plan->setObjectName(u"contractPlan"_s);
    m_askPlan->setObjectName(u"planWhy"_s);
    m_plan->setWordWrap(true);
    m_plan->setContentsMargins(metrics::kPad, 0, 0, 0); // in line with the dates below
    m_plan->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* plan = new QHBoxLayout;
    plan->setContentsMargins(0, 0, metrics::kGap, 0); // its button stands above those of the dates
    plan->addWidget(m_plan, 1);
    plan->addWidget(m_askPlan, 0, Qt::AlignTop);
    column->addLayout(plan);
    connect(m_askPlan, &widgets::WhyButton::whyRequested, this, [this](const QPoint& position) {
        m_why->setReason(record_pages::PlanReason(m_sources, m_desk.lang()).of(*m_contract));
        m_why->showAt(position);
    });
    for (int i = 0; i < SectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        auto* group = new widgets::AgendaSection(list);
        // A row leads nowhere else: opening it tells why.
        connect(group, &widgets::AgendaSection::opened, this, [this, section, group](int item) {
            explain(section, item, group->rows().at(item)->mapToGlobal(QPoint()));
        });
        connect(group, &widgets::AgendaSection::whyRequested, this,
            [this, section](int item, const QPoint& position) { explain(section, item, position); });
        column->addWidget(group);
        m_sections[static_cast<std::size_t>(i)] = group;
    }
    column->addStretch();
    setWidget(list);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DatesPanel::setSheet(const CaseSheet& sheet)
{
    m_sources = sheet.sources;
    m_contract = sheet.plan;
    for (auto& deadlines : m_deadlines) {
        deadlines.clear();
    }
    for (const Deadline& deadline : sheet.view.deadlines) {
        m_deadlines[deadline.handledOn.isNull() ? Standing : Handled].append(deadline);
    }
    std::ranges::sort(m_deadlines[Standing], {}, &Deadline::due);
    retranslate();
}

int DatesPanel::standing() const { return static_cast<int>(m_deadlines[Standing].size()); }

void DatesPanel::retranslate()
{
    m_plan->setText(m_contract ? models::PlanWords::of(*m_contract, m_desk.lang()) : QString());
    m_plan->setVisible(m_contract.has_value());
    m_askPlan->setVisible(m_contract.has_value());
    m_askPlan->setSubject(record_pages::PlanReason::subject());
    const DeadlineView view(m_sources, m_desk.lang(), m_desk.today());
    m_sections[Standing]->setTitle(tr("Still to be met"));
    m_sections[Handled]->setTitle(tr("Handled"));
    for (std::size_t i = 0; i < m_deadlines.size(); ++i) {
        QList<widgets::AgendaItem> rows;
        std::ranges::transform(
            m_deadlines[i], std::back_inserter(rows), [&](const Deadline& each) { return view.row(each); });
        m_sections[i]->setItems(rows, static_cast<int>(rows.size()));
    }
}

void DatesPanel::explain(Section section, int item, const QPoint& globalPosition)
{
    m_why->setReason(DeadlineView(m_sources, m_desk.lang(), m_desk.today()).reason(m_deadlines[section].at(item)));
    m_why->showAt(globalPosition);
}

} // namespace ui::case_page
