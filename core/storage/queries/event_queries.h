// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/case_event.h"

#include <QList>

#include <optional>

namespace core::storage {

class Connection;

/// Reads the history.
namespace event_queries {

/// Fails with RecordNotFound.
[[nodiscard]] Result<domain::CaseEvent> find(Connection& connection, EventId event);

/// What was done to a person, employer, case or paper (`subjectKind`), the newest first: acts that were about it, and
/// acts that changed its row on the way (an import).
[[nodiscard]] Result<QList<domain::CaseEvent>> historyOf(Connection& connection, const QString& subjectKind, qint64 subject);

/// The newest events before `before` (not stored: from the newest), the newest first.
[[nodiscard]] Result<QList<domain::CaseEvent>> newest(Connection& connection, int count, EventId before = {});

} // namespace event_queries

} // namespace core::storage
