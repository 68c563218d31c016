// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/first_steps.h"

#include "core/services/key_service.h"
#include "core/storage/queries/case_queries.h"
#include "core/storage/queries/person_queries.h"
#include "core/storage/store.h"

namespace core::services {

Result<QList<FirstStepState>> FirstStepService::all()
{
    storage::Connection& connection = m_office.store().connection();
    QList<FirstStepState> steps;
    const Result<qint64> cases = storage::case_queries::count(connection);
    if (!cases) {
        return cases.failure();
    }
    const bool isAtWork = *cases > 0;
    if (m_office.store().isEncrypted()) {
        const Result<bool> isKept = KeyService(m_office).isRecoveryKeyKept();
        if (!isKept) {
            return isKept.failure();
        }
        if (!isAtWork || !*isKept) {
            steps.append({FirstStep::RecoveryKey, *isKept});
        }
    }
    if (isAtWork) {
        return steps;
    }
    const Result<qint64> people = storage::person_queries::count(connection);
    if (!people) {
        return people.failure();
    }
    const Result<paper::Letterhead> letterhead = m_letterhead.load();
    steps.append({FirstStep::Letterhead, !letterhead || !letterhead->isEmpty()});
    steps.append({FirstStep::People, *people > 0});
    steps.append({FirstStep::Case, false});
    return steps;
}

} // namespace core::services
