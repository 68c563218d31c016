// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recording.h"

#include "core/services/bin_service.h"
#include "core/services/permissions.h"

namespace core::services {

namespace {

/// What lies in the bin takes no change; getting it out is no change of what it says.
Result<void> checkSubject(Office& office, const QString& subjectKind, qint64 subject)
{
    using namespace Qt::Literals::StringLiterals;
    static const QHash<QString, BinKind> kKinds{
        {u"person"_s, BinKind::Person}, {u"employer"_s, BinKind::Employer}, {u"case"_s, BinKind::Case}};
    const auto kind = kKinds.constFind(subjectKind);
    return subject == 0 || kind == kKinds.cend() ? Result<void>()
                                                 : checkKept(office.store().connection(), {*kind, subject});
}

} // namespace

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
    if (const Result<void> kept = checkSubject(office, subjectKind, subject); !kept) {
        return kept.failure();
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
