// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/dates_panel.h"

#include "ui/case_page/case_place.h"
#include "ui/models/plan_words.h"
#include "ui/record_pages/plan_reason.h"
#include "ui/widgets/agenda_section.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/why_button.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::case_page {

using core::domain::MaterialState;
using core::workflow::ChecklistItem;
using core::workflow::Deadline;
using core::workflow::UndatedDeadline;
namespace metrics = widgets::metrics;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A paper that is here and ages from its day of issue, which nobody has typed yet.
bool waitsForItsDay(const ChecklistItem& item, const core::services::CaseView& view)
{
    const auto paper = std::ranges::find(view.materials, item.material, &core::domain::Material::code);
    return item.validity.months > 0 && item.validity.from == "issuedOn"_L1 && paper != view.materials.end()
           && (paper->state == MaterialState::Received || paper->state == MaterialState::Checked)
           && paper->issuedOn.isNull();
}

/// Duties that wait for a fact, and before the submission papers that wait for theirs.
QList<UndatedDeadline> undatedOf(const core::services::CaseView& view)
{
    QList<UndatedDeadline> undated = view.undated;
    if (!core::services::isBeforeSubmission(view.record)) {
        return undated;
    }
    for (const ChecklistItem& item : view.checklist) {
        if (waitsForItsDay(item, view)) {
            UndatedDeadline paper;
            paper.code = item.material;
            paper.names = item.names;
            paper.needs = {u"/materials/%1/issuedOn"_s.arg(item.material)};
            paper.sources = item.sources;
            undated.append(paper);
        }
    }
    return undated;
}

/// The first of the needs that can be typed somewhere; empty: none.
QString placeOf(const UndatedDeadline& deadline, const core::services::CaseView& view)
{
    const auto found = std::ranges::find_if(deadline.needs, [&view](const QString& need) {
        const CasePlace place = casePlaceOf(need, view);
        return !place.page.isEmpty() || !place.material.isEmpty();
    });
    return found == deadline.needs.end() ? QString() : *found;
}

} // namespace

DatesPanel::DatesPanel(shell::Desk& desk, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_plan(new QLabel), m_askPlan(new widgets::WhyButton),
      m_why(new widgets::WhyPopover(this))
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
        connect(group, &widgets::AgendaSection::opened, this,
            [this, section, group](int item) { open(section, item, group->rows().at(item)->mapToGlobal(QPoint())); });
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
    m_standing.clear();
    m_handled.clear();
    for (const Deadline& deadline : sheet.view.deadlines) {
        (deadline.handledOn.isNull() ? m_standing : m_handled).append(deadline);
    }
    std::ranges::sort(m_standing, {}, &Deadline::due);
    m_papers.clear();
    for (const ChecklistItem& item : sheet.view.checklist) {
        m_papers.insert(item.material, item.names);
    }
    m_undated = undatedOf(sheet.view);
    m_places.clear();
    std::ranges::transform(m_undated, std::back_inserter(m_places),
        [&sheet](const UndatedDeadline& each) { return placeOf(each, sheet.view); });
    retranslate();
}

int DatesPanel::standing() const { return static_cast<int>(m_standing.size()); }

void DatesPanel::retranslate()
{
    m_plan->setText(m_contract ? models::PlanWords::of(*m_contract, m_desk.lang()) : QString());
    m_plan->setVisible(m_contract.has_value());
    m_askPlan->setVisible(m_contract.has_value());
    m_askPlan->setSubject(record_pages::PlanReason::subject());
    m_sections[Standing]->setTitle(tr("Still to be met"));
    m_sections[Undated]->setTitle(tr("No day yet"));
    m_sections[Handled]->setTitle(tr("Handled"));
    const auto showIn = [this, words = view()](Section section, const auto& deadlines) {
        QList<widgets::AgendaItem> rows;
        std::ranges::transform(
            deadlines, std::back_inserter(rows), [&words](const auto& each) { return words.row(each); });
        m_sections[section]->setItems(rows, static_cast<int>(rows.size()));
    };
    showIn(Standing, m_standing);
    showIn(Undated, m_undated);
    showIn(Handled, m_handled);
}

DeadlineView DatesPanel::view() const { return {m_sources, m_papers, m_desk.lang(), m_desk.today()}; }

void DatesPanel::open(Section section, int item, const QPoint& globalPosition)
{
    const QString place = section == Undated ? m_places.at(item) : QString();
    if (place.isEmpty()) {
        explain(section, item, globalPosition); // the row leads nowhere else
    } else {
        Q_EMIT placeWanted(place);
    }
}

void DatesPanel::explain(Section section, int item, const QPoint& globalPosition)
{
    m_why->setReason(section == Undated    ? view().reason(m_undated.at(item))
                     : section == Standing ? view().reason(m_standing.at(item))
                                           : view().reason(m_handled.at(item)));
    m_why->showAt(globalPosition);
}

} // namespace ui::case_page
