// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// One entry into China: starts the clocks of lodging and residence (domain §3 D04, D05).
struct Entry
{
    EntryId id;
    PersonId person;
    CaseId caseId;
    QDate enteredOn;
    QString port;
    QString basis; ///< visa, residence-permit, visa-free
    QDate lodgingRegisteredOn;
    int revision = 0;
};

} // namespace core::domain
