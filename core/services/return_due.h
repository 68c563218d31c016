// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/derivation.h"
#include "core/domain/return_record.h"
#include "core/rulebook/rule_entry.h"

namespace core::services {

class Office;
struct CaseContext;

/// Why a returned case is submitted again by the day that the authority set (domain::ReturnRecord::dueOn).
struct ReturnDue
{
    QDate planBy; ///< the working day to plan by for it; null: the authority set no day
    bool provisional = false;
    calendar::Derivation derivation;  ///< from the day that was set to the day to plan by
    types::BilingualText because;     ///< the reasons of the defects that are still open; empty: none was named
    QList<rulebook::Citation> sources; ///< of these reasons and of the stage that the case went back to
};

[[nodiscard]] ReturnDue returnDue(
    const Office& office, const CaseContext& context, const domain::ReturnRecord& record);

} // namespace core::services
