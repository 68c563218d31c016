// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_checks.h"

namespace core::services {

/// What the authority would send a case back for, and what the office decides to let stand. Each verb is one act, taken
/// back by UndoService. Failures: RecordNotFound, ProcedureUnknown, the store's.
class CheckService final
{
public:
    explicit CheckService(Office& office) : m_office(office) {}

    /// As of today, for the case's planned day of use.
    [[nodiscard]] Result<CaseChecks> of(CaseId id);

    /// Lets a finding stand for the present submission. Fails with ValueEmpty (`field` because) without a reason and
    /// with RecordNotFound (`table` finding) where the checks find no such thing.
    [[nodiscard]] Result<void> waive(CaseId id, const QString& check, const QString& place, const QString& because);
    /// Takes such a decision back. Fails with RecordNotFound where there is none.
    [[nodiscard]] Result<void> restore(CaseId id, const QString& check, const QString& place);

private:
    Office& m_office;
};

} // namespace core::services
