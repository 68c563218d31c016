// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_shelf.h"
#include "core/rulebook/rule_diff.h"
#include "core/services/rule_pack_service.h"
#include "core/services/setting_service.h"

#include <memory>

namespace ui::library {

/// The rules of a city on a day.
struct RulesAsked
{
    QString city;
    QDate on;

    friend bool operator==(const RulesAsked&, const RulesAsked&) = default;
};

/// Everything the library shows, read in one go. Holds no reference into the office it was read from.
struct LibraryAnswer
{
    QStringList cities;
    core::rulebook::RuleView rules{core::rulebook::RuleViewParts{}};
    core::rulebook::RuleView others{core::rulebook::RuleViewParts{}}; ///< with which the rules are compared
    QList<core::rulebook::RuleChange> changes; ///< from the others to the rules
    QList<core::services::ListedSetting> choices;
    QList<core::services::ListedPack> packs;
    QList<core::calendar::ShelvedYear> years;
    std::shared_ptr<const core::calendar::WorkingCalendar> calendar;
};

/// Reads it, on a reading thread. Fails as the services it asks.
[[nodiscard]] core::Result<LibraryAnswer> readLibrary(
    core::services::Office& office, const RulesAsked& rules, const RulesAsked& others);

} // namespace ui::library
