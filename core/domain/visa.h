// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A visa (domain §3 D03).
struct Visa
{
    VisaId id;
    PersonId person;
    CaseId caseId;
    QString category; ///< Z, R, …
    QString number;
    QString post; ///< the consulate or other body that issued it
    QDate issuedOn;
    QDate enterBefore;
    int entries = 0;  ///< 0: several
    int stayDays = 0; ///< 0: field 000, a residence permit is needed
    int revision = 0;
};

} // namespace core::domain
