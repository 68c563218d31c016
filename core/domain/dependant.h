// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A family member who comes along (domain §2.2 M12): filed with the main case, with clocks of their own.
struct Dependant
{
    DependantId id;
    PersonId person;
    QString relation; ///< spouse, child, parent, other
    QString surname;
    QString givenNames;
    QString sex;
    QString nationality;
    QDate bornOn;
    QString passportNumber;
    QDate passportExpiresOn;
    QDate residenceExpiresOn;
    int revision = 0;
};

} // namespace core::domain
