// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A passport; a new one is a new row (design §2: renewals never overwrite). A number is unique only with its issuer.
struct Passport
{
    PassportId id;
    PersonId person;
    QString number;
    QString issuingState; ///< ISO 3166-1 alpha-3
    QDate issuedOn;
    QDate expiresOn; ///< the last valid day
    int revision = 0;
};

} // namespace core::domain
