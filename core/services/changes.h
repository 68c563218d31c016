// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QSet>

namespace core::services {

/// What an act changed, told once after its commit. Whoever shows records listens to it and asks for nothing else.
struct Changes
{
    QSet<PersonId> people{};
    QSet<EmployerId> employers{};
    QSet<CaseId> cases{};
    QSet<PaperId> papers{};
    /// Everything may have changed (an import, an undo of one, another store): read anew.
    bool everything = false;

    [[nodiscard]] bool isEmpty() const
    {
        return !everything && people.isEmpty() && employers.isEmpty() && cases.isEmpty() && papers.isEmpty();
    }
};

} // namespace core::services
