// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A post before the present one (domain §6.3): must be without gaps since graduation or for ten years.
struct WorkHistory
{
    WorkHistoryId id;
    PersonId person;
    QString employerName;
    QString country;
    QString position;
    QDate startsOn;
    QDate endsOn;
    QString referee;
    QString refereeContact;
    int revision = 0;
};

} // namespace core::domain
