// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recording.h"

namespace core::services {

Result<storage::Act> beginAct(
    Office& office, const QString& act, const QString& subjectKind, qint64 subject, bool reversible)
{
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
