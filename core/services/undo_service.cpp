// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo_service.h"

#include "core/services/recording.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/store.h"
#include "core/storage/undo.h"

namespace core::services {

namespace {

/// Whoever may do an act may take it back, and do it again.
Result<void> mayTakeBack(Office& office, EventId event)
{
    storage::Connection& connection = office.store().connection();
    Result<domain::CaseEvent> first = storage::event_queries::find(connection, event);
    while (first && first->undoes.isStored()) {
        first = storage::event_queries::find(connection, first->undoes);
    }
    return first ? mayDo(office, first->act) : first.failure();
}

} // namespace

Result<std::optional<domain::CaseEvent>> UndoService::next()
{
    return storage::lastUndoable(m_office.store().connection());
}

Result<std::optional<domain::CaseEvent>> UndoService::nextRedo()
{
    return storage::lastRedoable(m_office.store().connection());
}

Result<EventId> UndoService::undo()
{
    const Result<std::optional<domain::CaseEvent>> event = next();
    return takeBack(event);
}

Result<EventId> UndoService::redo()
{
    // Doing an act again is taking its undo back.
    const Result<std::optional<domain::CaseEvent>> event = nextRedo();
    return takeBack(event);
}

Result<EventId> UndoService::undoAct(EventId event)
{
    const Result<void> allowed = mayTakeBack(m_office, event);
    if (!allowed) {
        return allowed.failure();
    }
    Result<EventId> undone = storage::undoAct(m_office.store(), event, m_office.actor());
    if (undone) {
        // An act may have touched any rows, and its undo with it.
        Changes changes;
        changes.everything = true;
        m_office.announce(changes);
    }
    return undone;
}

Result<EventId> UndoService::takeBack(const Result<std::optional<domain::CaseEvent>>& event)
{
    if (!event) {
        return event.failure();
    }
    if (!event->has_value()) {
        return Failure(FailureCode::UndoNothing);
    }
    return undoAct((*event)->id);
}

} // namespace core::services
