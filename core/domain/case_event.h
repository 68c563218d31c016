// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace core::domain {

/// One act in the append-only history: who, when, what. It carries no values; those lie in event values and can be
/// erased while the chain of hashes still holds (design §2).
struct CaseEvent
{
    EventId id;
    QDateTime at; ///< UTC
    StaffId actor;
    QString act; ///< kebab-case verb, for example case-advance
    QString subjectKind; ///< person, employer, case, paper, import, staff, office
    qint64 subject = 0;
    QMap<QString, QString> args; ///< codes and dates that words need; no personal values
    EventId undoes; ///< the event this one takes back
    EventId undoneBy;
};

} // namespace core::domain
