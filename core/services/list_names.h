// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::services {

/// Given names, then surname, as domain::Person::fullName() has it, for rows that carry no whole person.
[[nodiscard]] inline QString fullName(const QString& givenNames, const QString& surname)
{
    return (givenNames + u' ' + surname).trimmed();
}

} // namespace core::services
