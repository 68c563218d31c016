// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/audit_service.h"

#include "core/storage/store.h"

#include <QSaveFile>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

Result<storage::AuditSummary> AuditService::exportTo(const QString& path, const storage::AuditChoice& choice)
{
    const Failure notWritten(FailureCode::FileWriteFailed, {{u"file"_s, path}});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten;
    }
    Result<storage::AuditSummary> summary = storage::exportAudit(m_office.store(), file, choice);
    if (!summary) {
        return summary.failure().code == FailureCode::FileWriteFailed ? notWritten : summary.failure();
    }
    return file.flush() && file.commit() ? std::move(summary) : Result<storage::AuditSummary>(notWritten);
}

} // namespace core::services
