// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core::storage {

class Connection;

/// One thing that an open case wants done by a day, derived from the case and kept beside it, so that an agenda is an
/// indexed query. No record: it has no history and comes back with what it is derived from.
struct CaseDue
{
    QString code;    ///< D01 …, or one of the agenda's own (agenda_service.h)
    qint64 item = 0; ///< the task or return it stands for; 0: none
    QDate due;       ///< null: no day is set, so it is due now
    QDate planBy;
    QDate opens;
    QDate amberFrom;
    bool provisional = false;
    domain::Actor lane = domain::Actor::Agency;
};

/// The rows of `case_due`. Written inside the transaction of whoever changes what they are derived from.
namespace case_due {

/// The code of a stage's time limit. It stands for the authority's answer, so it says something only once it has passed.
inline constexpr QLatin1StringView kStageOverdue("stage-overdue");

/// The rows of a case that has gone or ended are none.
[[nodiscard]] Result<void> replace(Connection& connection, CaseId id, const QList<CaseDue>& dues);
[[nodiscard]] Result<void> clear(Connection& connection);

/// Cases that follow the same rules.
struct RuleGroup
{
    QString city;
    QDate rulesOn;
    QString procedure;
};

/// Of the open cases.
[[nodiscard]] Result<QList<RuleGroup>> groupsOfOpenCases(Connection& connection);
/// In the order they came.
[[nodiscard]] Result<QList<CaseId>> openCases(Connection& connection);
[[nodiscard]] Result<QList<CaseId>> openCasesOf(Connection& connection, const RuleGroup& group);

/// Puts an empty table of this connection's own in front of the store's, for one who may not write and finds the
/// store's rows out of date; nothing of it reaches the store.
[[nodiscard]] Result<void> shadow(Connection& connection);
/// Takes that table away again, where there is one.
[[nodiscard]] Result<void> unshadow(Connection& connection);
[[nodiscard]] Result<bool> isShadowed(Connection& connection);

} // namespace case_due

} // namespace core::storage
