// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_dates.h"

#include "core/services/case_context.h"
#include "core/workflow/case_facts.h"

#include <algorithm>
#include <tuple>

namespace core::services {

Result<QList<workflow::Deadline>> standingDeadlines(const Office& office, const domain::CaseRecord& record)
{
    if (!domain::isOpen(record.status)) {
        return QList<workflow::Deadline>();
    }
    const rulebook::Facts facts = workflow::factsOf({.record = record}, office.today());
    Result<workflow::DeadlineAnswer> answer = workflow::deadlines(rulesOf(office, record), office.calendar(), facts);
    if (!answer) {
        return answer.failure();
    }
    QList<workflow::Deadline> standing = std::move(answer->deadlines);
    standing.removeIf([](const workflow::Deadline& each) { return each.handledOn.isValid(); });
    std::ranges::sort(standing, {}, [](const workflow::Deadline& each) { return std::tie(each.due, each.code); });
    return standing;
}

} // namespace core::services
