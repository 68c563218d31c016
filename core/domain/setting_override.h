// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace core::domain {

/// A choice of the office's, or for one client, in place of a rule pack's setting (domain §12).
struct SettingOverride
{
    SettingOverrideId id;
    QString code;        ///< of the setting, for example internal_lead_days
    EmployerId employer; ///< not stored: for the whole office
    QString value;
    QString because;
    int revision = 0;
};

} // namespace core::domain
