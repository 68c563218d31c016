// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/workflow/rule_move.h"

namespace core::services {

/// An open case that newer rules touch, with what they would change.
struct TouchedCase
{
    domain::CaseRecord record; ///< as it stands
    QString personName;
    QString personChineseName;
    types::BilingualText employerName;
    workflow::RuleMove move;
};

/// Moves open cases to newer rules, or keeps them at theirs with a reason (design §4; domain §13.10). The rules have
/// changed for a case where a pack with a later day was added, or its day has come.
class RuleMoveService final
{
public:
    explicit RuleMoveService(Office& office) : m_office(office) {}

    /// The open cases that the rules of a day (today if null) touch, ordered by number. Left out are those that got
    /// their task already and those for which these very rules were declined.
    [[nodiscard]] Result<QList<TouchedCase>> touched(QDate on = {});

    /// Moves the cases to today's rules in one act: their rules, stage and checklist, or the task they get. A material
    /// that is no longer asked for stays and is marked as not needed. Cases that are not touched are passed over; hands
    /// back how many were moved. Fails with RecordNotFound and the store's failures.
    [[nodiscard]] Result<int> accept(const QList<CaseId>& ids);
    /// Keeps the cases at their rules in one act; they are not offered again until the rules change once more. Fails
    /// with ValueEmpty (`field`) without a reason, and as accept().
    [[nodiscard]] Result<int> decline(const QList<CaseId>& ids, const QString& because);

private:
    Office& m_office;
};

} // namespace core::services
