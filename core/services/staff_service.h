// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/services/office.h"

#include <QHash>

namespace core::services {

/// The verbs on the members of the office. Failures: ValueEmpty (name), RecordInUse (the last active one), StaleRecord,
/// RecordNotFound.
class StaffService final
{
public:
    explicit StaffService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<QList<domain::Staff>> list();
    /// Of everyone, active or not, by StaffId value: for histories, which name people long gone.
    [[nodiscard]] Result<QHash<qint64, QString>> namesById();
    [[nodiscard]] Result<StaffId> save(const domain::Staff& staff);

private:
    Office& m_office;
};

} // namespace core::services
