// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"
#include "core/services/office.h"

namespace core::services {

/// Takes acts back. An undo is a new recorded act; it survives a restart.
class UndoService final
{
public:
    explicit UndoService(Office& office) : m_office(office) {}

    /// The act that undo() would take back, or nothing.
    [[nodiscard]] Result<std::optional<domain::CaseEvent>> next();
    /// The undone act that redo() would do again, or nothing.
    [[nodiscard]] Result<std::optional<domain::CaseEvent>> nextRedo();
    /// Failures: UndoNothing, UndoConflict, UndoNotPossible.
    [[nodiscard]] Result<EventId> undo();
    [[nodiscard]] Result<EventId> redo();
    [[nodiscard]] Result<EventId> undoAct(EventId event);

private:
    [[nodiscard]] Result<EventId> takeBack(const Result<std::optional<domain::CaseEvent>>& event);

    Office& m_office;
};

} // namespace core::services
