// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/services/office.h"

namespace core::services {

class StaffService final
{
public:
    explicit StaffService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<QList<domain::Staff>> list();
    [[nodiscard]] Result<StaffId> save(const domain::Staff& staff);

private:
    Office& m_office;
};

} // namespace core::services
