// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/services/office.h"

#include <QHash>

namespace core::services {

/// The verbs on the members of the office. Failures: ValueEmpty (name), RecordInUse (the last active one),
/// LastAdministrator (arg name: nobody else active is one), StaleRecord, RecordNotFound.
class StaffService final
{
public:
    explicit StaffService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<QList<domain::Staff>> list();
    /// Of everyone, active or not, by StaffId value: for histories, which name people long gone.
    [[nodiscard]] Result<QHash<qint64, QString>> namesById();
    [[nodiscard]] Result<StaffId> save(const domain::Staff& staff);

    /// Somebody leaves: their open cases go to `heir`, they become inactive, and their passphrase no longer opens the
    /// store. One act, which can be undone where they had no passphrase. Writes the key slots: not for the GUI thread.
    /// Fails with ValueUnknown (`field` heir: themselves), StaffInactive (the heir, or they have left already),
    /// LastPassphrase.
    [[nodiscard]] Result<void> deactivate(StaffId staff, StaffId heir);

private:
    /// Whether an active administrator is left when somebody is as given.
    [[nodiscard]] Result<void> checkOfficeStands(const domain::Staff& changed);

    Office& m_office;
};

} // namespace core::services
