// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A work permit as held over a span; a renewal is a new row. The number stays with the person for life (domain §4.1).
struct Permit
{
    PermitId id;
    PersonId person;
    EmployerId employer;
    QString number;
    QString permitClass; ///< A, B, C
    QString form;        ///< card, electronic, notice
    QDate validFrom;     ///< null: since before we knew
    QDate validTo;       ///< the last valid day
    QDate cancelledOn;   ///< the first day on which it no longer holds
    int revision = 0;
};

} // namespace core::domain
