// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace core::services::demo {

/// What happened in the demo office, day by day, so that its history was really written in that order. It begins on a
/// day: what would lie before it happens then, in the same order.
class DemoTimeline final
{
public:
    using Happening = std::function<Result<void>()>;

    explicit DemoTimeline(QDate firstDay) : m_firstDay(firstDay) {}

    [[nodiscard]] QDate notBeforeFirst(QDate day) const { return std::max(day, m_firstDay); }
    void at(QDate day, Happening happening) { m_entries.push_back({notBeforeFirst(day), std::move(happening)}); }

    /// Sets the clock to each day in turn and lets things happen, those of one day in the order they were added.
    /// Ends with the first failure.
    [[nodiscard]] Result<void> run(StandingClock& clock);

private:
    struct Entry
    {
        QDate day;
        Happening happening;
    };

    QDate m_firstDay;
    std::vector<Entry> m_entries;
};

} // namespace core::services::demo
