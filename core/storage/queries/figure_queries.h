// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core::storage {

class Connection;

/// A person or a case under what it is counted by.
struct CountedRow
{
    QString key;
    qint64 id = 0;
    QString procedure; ///< of a case
    QString city;      ///< of a case
    int mark = 0;      ///< what the query says it is
};

/// How long a case stood in a stage it has left.
struct StageStay
{
    QString stage;
    qint64 caseId = 0;
    QString procedure;
    QString city;
    int days = 0;
};

/// What the office is counted by. Each row names its person or case, so that a figure and the list behind it are one.
namespace figure_queries {

/// People by the month (YYYY-MM) in which the permit their list shows ends, in the days from `from` to `to`. A permit
/// cancelled by `on` does not count.
[[nodiscard]] Result<QList<CountedRow>> permitEnds(Connection& connection, QDate on, QDate from, QDate to);
/// Open cases by stage.
[[nodiscard]] Result<QList<CountedRow>> openByStage(Connection& connection);
/// Open cases by the number of who handles them; 0: nobody.
[[nodiscard]] Result<QList<CountedRow>> openByHandler(Connection& connection);
/// Cases by each reason they were returned for since a day, once a reason; an empty key: none was noted.
[[nodiscard]] Result<QList<CountedRow>> returnedSince(Connection& connection, QDate since);
/// Cases decided since a day by the month (YYYY-MM) of the decision; `mark` is 1 where it was approved and never
/// returned.
[[nodiscard]] Result<QList<CountedRow>> decidedSince(Connection& connection, QDate since);
/// Every stay in a stage that a case left since a day, from the history; moves taken back are none. Values that were
/// erased with their person do not count.
[[nodiscard]] Result<QList<StageStay>> staysSince(Connection& connection, QDate since);

} // namespace figure_queries

} // namespace core::storage
