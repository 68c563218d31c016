// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A person works for an employer from a day on; a null end means "still".
struct Employment
{
    EmploymentId id;
    PersonId person;
    EmployerId employer;
    types::BilingualText position;
    QString workPlace; ///< with street and number (domain §13, R36)
    QString city;
    qint64 monthlyPayFen = 0; ///< 0: unknown
    QDate startsOn;
    QDate endsOn;
    int revision = 0;
};

} // namespace core::domain
