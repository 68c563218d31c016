// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>

namespace core::storage {
class Connection;
}

/// Four eyes: where the office or the client chose the setting review-before-submission, a case goes to the authority
/// only after somebody else than whoever moves it has looked it through. A review stands until the case's facts,
/// materials or notices change, it is returned, or the review is taken back. Changes of the person's or the employer's
/// own records leave it standing.
namespace core::services {

struct CaseContext;
class Office;

/// The setting of the rule packs: "yes" or "no".
inline const QString kReviewSetting = QStringLiteral("review-before-submission");

struct CaseReview
{
    bool isWanted = false;  ///< while the case is open
    bool isMissing = false; ///< wanted, and nobody but the office's present actor has given one that stands
    StaffId by;             ///< of the newest review that stands, another's before one's own; not stored: there is none
    QDateTime at;           ///< of that review; UTC
};

/// Where no review is wanted, nothing is looked up.
[[nodiscard]] Result<CaseReview> readReview(
    Office& office, storage::Connection& connection, const CaseContext& context);

/// Records that the present actor has looked the case through. One act. Fails with RecordNotFound, CaseClosed and as
/// beginAct.
[[nodiscard]] Result<void> reviewCase(Office& office, CaseId id);

} // namespace core::services
