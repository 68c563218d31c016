// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/opening_advice.h"

#include "core/services/contract_plan_service.h"
#include "ui/models/plan_words.h"
#include "ui/models/words.h"
#include "ui/record_pages/clash_notice.h"
#include "ui/record_pages/plan_reason.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/why_button.h"
#include "ui/widgets/why_popover.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui::cases {

using core::services::CaseBundle;
using core::services::CaseLinkService;
using core::services::CaseOffer;
using core::services::CaseOpening;
using core::services::ContractPlanService;
using core::services::Office;
using record_pages::OfferList;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kPauseMs = 250;

bool isOfTheSame(const CaseOpening& one, const CaseOpening& other)
{
    return one.person == other.person && one.procedure == other.procedure && one.city == other.city;
}

} // namespace

OpeningAdvice::OpeningAdvice(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_plan(new QLabel(this)), m_askPlan(new widgets::WhyButton(this)),
      m_why(new widgets::WhyPopover(this)), m_warnings(new record_pages::ClashNotice(desk, this)),
      m_followTitle(new QLabel(this)), m_follow(new OfferList(desk, OfferList::Main::Hidden, this))
{
    m_plan->setObjectName(u"contractPlan"_s);
    m_warnings->setObjectName(u"openingWarnings"_s);
    m_followTitle->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    for (QLabel* label : {m_plan, m_followTitle}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    auto* plan = new QHBoxLayout;
    plan->addWidget(m_plan, 1);
    plan->addWidget(m_askPlan, 0, Qt::AlignTop);
    column->addLayout(plan);
    column->addWidget(m_warnings);
    column->addWidget(m_followTitle);
    m_askPlan->hide();
    connect(m_askPlan, &widgets::WhyButton::whyRequested, this, [this](const QPoint& position) {
        m_why->setReason(record_pages::PlanReason(m_advice.offers.titles, m_desk.lang()).of(*m_advice.plan));
        m_why->showAt(position);
    });
    column->addWidget(m_follow);
    connect(m_follow, &OfferList::ticked, this, &OpeningAdvice::ticked);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OpeningAdvice::read);
}

void OpeningAdvice::lookAt(const CaseOpening& opening)
{
    m_opening = opening;
    m_pause.start();
}

core::Result<OpeningAdvice::Advice> OpeningAdvice::readAdvice(Office& office, const CaseOpening& opening)
{
    Advice advice;
    advice.offers.titles = models::sourceTitles(office.rules());
    if (opening.person.isStored() && !opening.procedure.isEmpty()) {
        auto bundle = CaseLinkService(office).bundleFor(opening);
        if (!bundle) {
            return bundle.failure();
        }
        advice.offers.bundles = {std::move(bundle).value()};
    }
    if (opening.contractStartsOn.isValid() && models::PlanWords::isPlanned(opening.procedure)) {
        auto plan = ContractPlanService(office).planFor(opening);
        if (!plan) {
            return plan.failure();
        }
        advice.plan = std::move(plan).value();
    }
    return advice;
}

void OpeningAdvice::read()
{
    m_desk.read(
        this, [opening = m_opening](Office& office) { return readAdvice(office, opening); },
        [this, opening = m_opening](const Advice& advice) {
            if (isOfTheSame(opening, m_opening)) {
                show(advice);
            }
        },
        [this](const core::Failure&) { show({}); }); // half a form: what is wrong is said when it is kept
}

void OpeningAdvice::show(const Advice& advice)
{
    m_advice = advice;
    m_follow->setSheet(advice.offers);
    QList<core::services::CaseWarning> warnings;
    for (const CaseBundle& bundle : advice.offers.bundles) {
        warnings += bundle.main.warnings;
    }
    m_warnings->setWarnings(warnings, advice.offers.titles);
    retranslate();
}

QList<CaseOffer> OpeningAdvice::chosenFor(const CaseOpening& opening) const
{
    const QList<CaseBundle> chosen = m_follow->chosen();
    if (chosen.isEmpty() || !isOfTheSame(chosen.first().main.opening, opening)) {
        return {};
    }
    QList<CaseOffer> with = chosen.first().with;
    for (CaseOffer& each : with) {
        if (each.kind != "transfer"_L1) {
            each.opening.employer = opening.employer;
        }
        each.opening.permitClass = opening.permitClass;
    }
    return with;
}

QString OpeningAdvice::planWords() const
{
    return m_advice.plan ? models::PlanWords::of(*m_advice.plan, m_desk.lang()) : QString();
}

void OpeningAdvice::retranslate()
{
    m_plan->setText(planWords());
    m_warnings->retranslate();
    m_followTitle->setText(tr("Opened with it"));
    m_plan->setVisible(!m_plan->text().isEmpty());
    m_askPlan->setVisible(m_plan->isVisibleTo(this));
    m_askPlan->setSubject(record_pages::PlanReason::subject());
    m_followTitle->setVisible(!m_follow->isEmpty());
    m_follow->retranslate();
}

} // namespace ui::cases
