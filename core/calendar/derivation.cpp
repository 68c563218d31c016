// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/derivation.h"

#include "core/base/expect.h"

#include <array>

namespace core::calendar {

QString stepName(DerivationStep::Code code)
{
    static constexpr std::array kNames{"start", "days-added", "months-added", "month-end-taken", "working-days-added",
        "holiday-skipped", "make-up-day-counted", "year-without-calendar", "working-day-before", "result"};
    const auto index = static_cast<std::size_t>(code);
    CORE_EXPECT(index < kNames.size());
    return QString::fromLatin1(kNames[index]);
}

} // namespace core::calendar
