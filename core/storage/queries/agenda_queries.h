// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/case_due.h"

#include <QDate>
#include <QList>

namespace core::storage {

class Connection;

/// A paper that ends; names are read for those that are shown.
struct ExpiringPaper
{
    enum class Kind { Passport, Permit, ResidencePermit, Filing, DependantPassport, DependantResidence, Handler, Packet };

    Kind kind = Kind::Passport;
    qint64 id = 0;   ///< in its own table: passport, permit, residence_permit, employer, dependant, portal_account, packet
    QDate expiresOn; ///< the last valid day
    PersonId person; ///< the employee's, of a dependant's paper too; not stored for a filing or a handler
    EmployerId employer; ///< the filing's, the handler's or the packet's
};

/// One line of what cases want done.
struct DueLine
{
    CaseId caseId;
    QString code;
    qint64 item = 0;
    QDate due; ///< null: now
};

namespace agenda_queries {

/// What ends on or before `until` and has no successor: a passport, permit or residence permit after which its person
/// has a later one is no longer due, nor is one whose end an open case dates itself (D19, D09, D10); one that was
/// cancelled neither, nor a permit that has ended before `today` while a new one is applied for; nor filing and handler
/// of an employer who is no client; and packets that are to be back. Ordered by day, kind, id.
[[nodiscard]] Result<QList<ExpiringPaper>> expiringUntil(Connection& connection, QDate until, QDate today);

/// What open cases want done by `until` (null: ever), a stage's limit only where it passed before `today`. In no order.
[[nodiscard]] Result<QList<DueLine>> dueUntil(Connection& connection, QDate until, QDate today);

/// The whole row behind a line. Fails with RecordNotFound.
[[nodiscard]] Result<CaseDue> find(Connection& connection, const DueLine& line);

} // namespace agenda_queries

} // namespace core::storage
