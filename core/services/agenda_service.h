// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/derivation.h"
#include "core/domain/codes.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

namespace core::services {

/// Where an item stands against today.
enum class AgendaGroup { Overdue, Today, Within7Days, Within30Days, Later };

/// One thing to do by a day. State-based: it stands as long as it is due and not handled.
struct AgendaItem
{
    AgendaGroup group = AgendaGroup::Later;
    QString code; ///< D01 …, or: stage-overdue, return-open, passport-expires, permit-expires, residence-expires, filing-expires
    types::BilingualText what; ///< words of the rule pack; empty for the codes that are no D number
    domain::Actor lane = domain::Actor::Agency;
    QDate due;
    QDate planBy;
    bool provisional = false;
    calendar::Derivation derivation; ///< why this date
    QStringList sources;             ///< ids of the rule pack's sources, with their place
    CaseId caseId;
    QString caseNumber;
    PersonId person;
    QString personName;
    QString personChineseName;
    EmployerId employer;
    types::BilingualText employerName;
};

/// What must be done, and by when.
class AgendaService final
{
public:
    explicit AgendaService(Office& office) : m_office(office) {}

    /// Items due from `from` (null: no limit, so overdue ones too) to `to` (null: no limit, but expiring papers only
    /// where they have to be renewed within 90 days), by due date, then case number, then code.
    [[nodiscard]] Result<QList<AgendaItem>> agenda(QDate from = {}, QDate to = {});

private:
    Office& m_office;
};

} // namespace core::services
