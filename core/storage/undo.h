// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/case_event.h"

#include <optional>

namespace core::storage {

class Connection;
class Store;

/// Takes an act back: every row it touched gets its former values again (revision apart), all or nothing, and the
/// taking back is itself an act whose event names the one it undoes. Undoing an undo does the first act again.
/// Fails with UndoNotPossible (irreversible, taken back already, or its values were erased), UndoConflict (arg table:
/// a row was changed since), RecordNotFound (no such event), RecordInUse, and Act::begin()'s failures.
[[nodiscard]] Result<EventId> undoAct(Store& store, EventId event, StaffId actor);

/// Whether undoAct() may be tried: UndoNotPossible with the reason (arg why: irreversible, undone, erased), or fine.
[[nodiscard]] Result<void> undoable(Connection& connection, EventId event);

/// The newest act that stands (of one that was done again: that redo); nothing where it is irreversible.
[[nodiscard]] Result<std::optional<domain::CaseEvent>> lastUndoable(Connection& connection);

/// The newest undo that stands and after which no new act was done: undoing it does its act again.
[[nodiscard]] Result<std::optional<domain::CaseEvent>> lastRedoable(Connection& connection);

} // namespace core::storage
