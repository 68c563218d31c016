// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/return_due.h"

#include "core/services/case_context.h"
#include "core/services/sentences.h"
#include "core/workflow/counting.h"

#include <algorithm>

namespace core::services {

namespace {

void cite(const QList<rulebook::Citation>& sources, ReturnDue& due)
{
    std::ranges::copy_if(sources, std::back_inserter(due.sources),
        [&due](const rulebook::Citation& each) { return !due.sources.contains(each); });
}

} // namespace

ReturnDue returnDue(const Office& office, const CaseContext& context, const domain::ReturnRecord& record)
{
    ReturnDue due;
    if (record.dueOn.isValid()) {
        calendar::DerivedDate planned = workflow::plannedFor(
            record.dueOn, *context.rules, context.facts, context.chosen, office.calendar());
        due.planBy = planned.date;
        due.provisional = planned.provisional;
        due.derivation = std::move(planned.derivation);
    }
    for (const domain::Defect& defect : context.defects) {
        const rulebook::ReturnReason* reason = context.rules->returnReason(defect.reason);
        if (defect.returnRecord == record.id && !isSettled(defect) && reason != nullptr) {
            due.because = withSentence(due.because, reason->names);
            cite(reason->sources, due);
        }
    }
    if (const rulebook::Stage* stage = context.rules->stage(context.record.procedure, context.record.stage)) {
        cite(stage->sources, due);
    }
    return due;
}

} // namespace core::services
