// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A residence permit of the police (domain §10).
struct ResidencePermit
{
    ResidencePermitId id;
    PersonId person;
    QString number;
    QString purpose; ///< work, private-affairs, …
    QString place;
    QDate validFrom;
    QDate validTo; ///< the last valid day
    QDate cancelledOn;
    int revision = 0;
};

} // namespace core::domain
