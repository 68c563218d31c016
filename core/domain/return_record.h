// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// The authority sent a case back (domain §1.2): one record a return, with its own round.
struct ReturnRecord
{
    ReturnId id;
    CaseId caseId;
    int round = 1;
    QDate returnedOn;
    QString stage; ///< the stage it was returned from
    QString text;  ///< the authority's words
    QDate dueOn;
    QDate resubmittedOn;
    int revision = 0;
};

/// One thing to be mended (week W5). Re-submission is barred until every defect is done or waived.
struct Defect
{
    DefectId id;
    ReturnId returnRecord;
    QString reason; ///< R01 … R36 or a code of a pack
    QString text;
    Actor fixBy = Actor::Agency;
    QDate doneOn;
    QString waivedBecause; ///< not empty: waived, with the reason
    int revision = 0;
};

} // namespace core::domain
