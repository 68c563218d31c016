// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/audit_export.h"

namespace core::services {

/// The history for whoever has to judge it.
class AuditService final
{
public:
    explicit AuditService(Office& office) : m_office(office) {}

    /// Writes the file whole or not at all; see storage::exportAudit. A history that does not verify is written all the
    /// same, and the summary names its first bad row. Fails with RecordNotFound, FileWriteFailed (arg file).
    [[nodiscard]] Result<storage::AuditSummary> exportTo(const QString& path, const storage::AuditChoice& choice);

private:
    Office& m_office;
};

} // namespace core::services
