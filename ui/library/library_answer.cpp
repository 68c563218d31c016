// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_answer.h"

#include "core/calendar/working_calendar.h"
#include "core/rulebook/rulebook.h"
#include "core/services/calendar_service.h"

namespace ui::library {

using core::rulebook::Rulebook;
using core::services::Office;

core::Result<LibraryAnswer> readLibrary(Office& office, const RulesAsked& rules, const RulesAsked& others)
{
    const Rulebook& book = office.rules();
    LibraryAnswer answer;
    answer.cities = book.cities();
    answer.rules = book.forCase(rules.city, rules.on);
    answer.others = book.forCase(others.city, others.on);
    answer.changes = core::rulebook::changesBetween(answer.others, answer.rules);
    auto choices = core::services::SettingService(office).list();
    if (!choices) {
        return choices.failure();
    }
    auto packs = core::services::RulePackService().list();
    if (!packs) {
        return packs.failure();
    }
    auto years = core::services::CalendarService(office).years();
    if (!years) {
        return years.failure();
    }
    answer.choices = std::move(choices).value();
    answer.packs = std::move(packs).value();
    answer.years = std::move(years).value();
    answer.calendar = std::make_shared<core::calendar::WorkingCalendar>(office.calendar());
    return answer;
}

} // namespace ui::library
