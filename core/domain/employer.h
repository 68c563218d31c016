// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A client or former employer. The credit code (domain §4.2) finds it again when a sheet comes.
struct Employer
{
    EmployerId id;
    types::BilingualText name;
    QString creditCode;
    QString city; ///< city code of the rule packs
    types::BilingualText address;
    QDate filingExpiresOn; ///< of the registration with the authority
    QString contactName;
    QString contactPhone;
    QString contactEmail;
    bool isClient = true;
    QString note;
    int revision = 0;
    EventId binnedBy; ///< the act that put it into the bin; not stored: it is not there
};

} // namespace core::domain
