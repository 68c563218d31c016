// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/return_due.h"

#include "core/services/case_context.h"
#include "core/workflow/counting.h"

#include <algorithm>

namespace core::services {

namespace {

void cite(const QList<rulebook::Citation>& sources, ReturnDue& due)
{
    std::ranges::copy_if(sources, std::back_inserter(due.sources),
        [&due](const rulebook::Citation& each) { return !due.sources.contains(each); });
}

/// One sentence after the other, in both languages.
void say(const types::BilingualText& text, ReturnDue& due)
{
    const auto joined = [](const QString& one, const QString& two) { return one.isEmpty() ? two : one + u' ' + two; };
    due.because = {joined(due.because.zh, text.zh), joined(due.because.en, text.en)};
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
            say(reason->names, due);
            cite(reason->sources, due);
        }
    }
    if (const rulebook::Stage* stage = context.rules->stage(context.record.procedure, context.record.stage)) {
        cite(stage->sources, due);
    }
    return due;
}

} // namespace core::services
