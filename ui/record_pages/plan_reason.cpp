// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/plan_reason.h"

#include "ui/models/derivation_words.h"
#include "ui/models/plan_words.h"
#include "ui/models/words.h"

namespace ui::record_pages {

using core::workflow::ContractPlan;
using core::workflow::PlannedDay;
using models::DerivationWords;
using widgets::Reason;

Reason PlanReason::of(const ContractPlan& plan) const
{
    Reason reason{subject(), models::PlanWords::of(plan, m_lang), {}, {}};
    if (plan.decided) {
        add(tr("The decision has come by"), *plan.decided, reason);
    }
    if (plan.latest) {
        add(tr("Last day to file"), *plan.latest, reason);
    }
    if (plan.earliest) {
        add(tr("First day to file"), *plan.earliest, reason);
    }
    for (const core::workflow::ProposedCase& each : plan.instead) {
        reason.steps.append({each.names.in(m_lang).text, {}, each.because.in(m_lang).text});
        cite(each.sources, reason);
    }
    return reason;
}

void PlanReason::add(const QString& label, const PlannedDay& day, Reason& reason) const
{
    reason.steps.append({label, models::Words::ofDate(day.date, m_lang), {}});
    for (const DerivationWords::Step& step : DerivationWords::steps(day.derivation, m_lang)) {
        reason.steps.append({step.text, step.day, {}});
    }
    cite(day.sources, reason);
}

void PlanReason::cite(const QList<core::rulebook::Citation>& sources, Reason& reason) const
{
    for (const core::rulebook::Citation& source : sources) {
        const QString line = models::sourceLine(m_titles, core::workflow::citationText(source), m_lang);
        if (!reason.sources.contains(line)) {
            reason.sources.append(line);
        }
    }
}

} // namespace ui::record_pages
