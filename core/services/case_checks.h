// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/precheck.h"
#include "core/domain/case_record.h"
#include "core/domain/finding_waiver.h"
#include "core/services/office.h"

namespace core::storage {
class Connection;
}

namespace core::services {

struct CaseContext;

/// A finding of a stored case, and why it was waived, if it was.
struct CaseFinding
{
    checks::Finding finding;
    QString waivedBecause; ///< empty: it stands
};

/// A reason for which cases of this procedure came back from this city again and again.
struct RememberedReturn
{
    QString reason; ///< R01 …
    types::BilingualText names;
    types::BilingualText fix;
    int times = 0;
    QDate lastOn;
};

struct CaseChecks
{
    QList<CaseFinding> findings; ///< the loudest first; those waived too
    QStringList needs;           ///< facts by which more could be said
    QList<RememberedReturn> remembered;

    /// No blocker stands.
    [[nodiscard]] bool isReady() const;
};

/// Not handed in yet, or sent back: only then is there something to be found before submission.
[[nodiscard]] bool isBeforeSubmission(const domain::CaseRecord& record);

/// Of the submission that comes next: a case that was sent back has one behind it.
[[nodiscard]] int comingRound(const domain::CaseRecord& record);

/// What the checks say of a case as its records, its papers and the readings of these are. Fails with ProcedureUnknown.
[[nodiscard]] Result<CaseChecks> checkCase(storage::Connection& connection, const CaseContext& context, QDate today);

} // namespace core::services
