// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_dates.h"

#include "core/services/case_context.h"

#include <algorithm>
#include <tuple>

namespace core::services {

Result<QList<workflow::Deadline>> standingDeadlines(const Office& office, const CaseContext& context)
{
    if (!domain::isOpen(context.record.status)) {
        return QList<workflow::Deadline>();
    }
    Result<workflow::DeadlineAnswer> answer =
        workflow::deadlines(*context.rules, office.calendar(), context.facts, context.chosen);
    if (!answer) {
        return answer.failure();
    }
    QList<workflow::Deadline> standing = std::move(answer->deadlines);
    standing.removeIf([](const workflow::Deadline& each) { return each.handledOn.isValid(); });
    std::ranges::sort(standing, {}, [](const workflow::Deadline& each) { return std::tie(each.due, each.code); });
    return standing;
}

} // namespace core::services
