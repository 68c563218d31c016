// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// An employment contract as the application shows it (domain §2.2 M07).
struct Contract
{
    ContractId id;
    PersonId person;
    EmployerId employer;
    types::BilingualText position;
    QString workPlace;
    qint64 monthlyPayFen = 0;
    QDate signedOn;
    QDate startsOn;
    QDate endsOn;
    int revision = 0;
};

} // namespace core::domain
