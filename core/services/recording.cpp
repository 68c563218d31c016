// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recording.h"

#include "core/services/permissions.h"

namespace core::services {

Result<void> mayDo(Office& office, const QString& act)
{
    const Result<domain::Staff> actor
        = storage::RecordTable<domain::Staff>::find(office.store().connection(), office.actor());
    return actor ? permissions::check(*actor, act) : actor.failure();
}

Result<storage::Act> beginAct(
    Office& office, const QString& act, const QString& subjectKind, qint64 subject, bool reversible)
{
    const Result<void> allowed = mayDo(office, act);
    if (!allowed) {
        return allowed.failure();
    }
    return storage::Act::begin(office.store(), {.actor = office.actor(),
                                                   .act = act,
                                                   .subjectKind = subjectKind,
                                                   .subject = subject,
                                                   .args = {},
                                                   .reversible = reversible});
}

Result<EventId> commitAct(Office& office, storage::Act& act, const Changes& changes)
{
    Result<EventId> event = act.commit();
    if (event) {
        office.announce(changes);
    }
    return event;
}

} // namespace core::services
