// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

namespace core::domain {

QString Person::fullName() const
{
    return (givenNames + u' ' + surname).trimmed();
}

QString Person::displayName(bool chinese) const
{
    if (chinese && !chineseName.isEmpty()) {
        return chineseName;
    }
    return fullName().isEmpty() ? chineseName : fullName();
}

} // namespace core::domain
