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

/// A paper of the time before the card integration, with what became of it.
struct OldPaperRow
{
    enum class Kind { Card, Notice };

    Kind kind = Kind::Card;
    PersonId person;
    QString surname;
    QString givenNames;
    QString chineseName;
    QString permitNumber;
    QString permitClass;
    QDate day; ///< a card's last valid day, a notice's day of issue; null: not known
    QDate approvedBy; ///< a notice's approval lies no later than this day; null: not known, or a card
    EmployerId employer; ///< the person's newest; not stored where there is none
    types::BilingualText employerName;
    QString city;
    bool replaced = false; ///< an electronic permit, or a notice of the new kind, is there
    CaseId openCase;       ///< of a replacement under way; not stored where there is none
    QString openCaseNumber;
};

namespace integration_queries {

/// Everybody's last physical card that was not cancelled, and, of those without a card, the last notice from before
/// `switchedOn`: one that is filed, one that a case of the time was granted, or a permit in the form of a notice of
/// which there is no more and whose term does not begin later; unless the permit itself is being applied for. Ordered
/// by day, then person.
[[nodiscard]] Result<QList<OldPaperRow>> oldPapers(Connection& connection, QDate switchedOn);

} // namespace integration_queries

} // namespace core::storage
