// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_timeline.h"

#include <algorithm>

namespace core::services::demo {

Result<void> DemoTimeline::run(StandingClock& clock)
{
    std::ranges::stable_sort(m_entries, {}, &Entry::day);
    for (const Entry& entry : m_entries) {
        clock.setToday(entry.day);
        if (Result<void> done = entry.happening(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace core::services::demo
