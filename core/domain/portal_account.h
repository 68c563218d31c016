// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// How one gets into a portal for an employer (week W10). Never a password.
struct PortalAccount
{
    PortalAccountId id;
    EmployerId employer;
    QString portal;       ///< fwp, local
    QString account;      ///< the login name
    QString handlerName;  ///< the employer's registered handler
    QDate handlerValidTo; ///< last valid day of the handler's registration; null: unknown
    QString codeReceiver; ///< who receives the login code
    QString note;
    int revision = 0;
};

} // namespace core::domain
