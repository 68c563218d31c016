// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"
#include "core/services/office.h"

#include <QMap>

namespace core::services {

/// A day on which something happened, by the name of its fact or field. Null: not known.
struct PastDay
{
    QString field;
    QDate day;
};

/// What has happened lies on or before today; a later day is a slip of the hand.
/// Fails with DateOrder (`field`, `date`, `today`).
[[nodiscard]] Result<void> checkPast(const Office& office, const QList<PastDay>& days);

/// The days among facts that tell of what has happened. What is planned, granted or agreed (an appointment, a last valid
/// day, a contract's start) may lie ahead and is not among them, nor is what is no day.
[[nodiscard]] QList<PastDay> pastDaysOf(const QMap<QString, QString>& facts);

/// The days of the same kind that an edit of a case changes.
[[nodiscard]] QList<PastDay> changedPastDays(const domain::CaseRecord& edited, const domain::CaseRecord& stored);

} // namespace core::services
