// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"

#include <QList>
#include <QStringList>

/// Where a case has been: the stores and the numbers it had there, "store/2026-0011". By it a case that comes in again
/// is known, whatever became of it meanwhile. A part of case_transfer.
namespace core::services::case_origins {

/// The act that brings a case in, and the argument that keeps its origins.
inline const QString kAct = QStringLiteral("case-import");
inline const QString kArgument = QStringLiteral("origins");

[[nodiscard]] inline QString originOf(const QString& store, const QString& number)
{
    return store + QLatin1Char('/') + number;
}

/// Those that a case came with; empty where it was opened here.
[[nodiscard]] inline QStringList cameWith(const QList<domain::CaseEvent>& history)
{
    for (const domain::CaseEvent& event : history) {
        if (event.act == kAct && !event.undoneBy.isStored()) {
            return event.args.value(kArgument).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
    }
    return {};
}

/// All of a case's: this store first.
[[nodiscard]] inline QStringList of(
    const QString& store, const QString& number, const QList<domain::CaseEvent>& history)
{
    return QStringList{originOf(store, number)} + cameWith(history);
}

} // namespace core::services::case_origins
