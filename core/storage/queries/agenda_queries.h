// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QList>

namespace core::storage {

class Connection;

/// A paper that ends, with the names a line of the agenda shows.
struct ExpiringPaper
{
    enum class Kind { Passport, Permit, ResidencePermit, Filing };

    Kind kind = Kind::Passport;
    qint64 id = 0; ///< in its own table
    QString number;
    QDate expiresOn; ///< the last valid day
    PersonId person; ///< not stored for a filing
    QString personSurname;
    QString personGivenNames;
    QString personChineseName;
    EmployerId employer; ///< the filing's
    types::BilingualText employerName;
};

namespace agenda_queries {

/// What ends on or before `until` and has no successor: a passport, permit or residence permit after which its person
/// has a later one is no longer due; one that was cancelled neither. Ordered by day, kind, id.
[[nodiscard]] Result<QList<ExpiringPaper>> expiringUntil(Connection& connection, QDate until);

} // namespace agenda_queries

} // namespace core::storage
