// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/anonymous_copy.h"

namespace core::services {

/// A copy of the store that shows a problem and tells of nobody.
class AnonymiseService final
{
public:
    explicit AnonymiseService(Office& office) : m_office(office) {}

    /// Makes it, opens it and verifies it, so that it is a store like any other; plain, whatever this one is. Fails as
    /// storage::copyWithoutPeople; nothing is left where it fails.
    [[nodiscard]] Result<storage::AnonymousCopy> copyTo(const QString& target);

private:
    Office& m_office;
};

} // namespace core::services
