// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo.h"

#include "core/storage/act.h"
#include "core/storage/connection.h"
#include "core/storage/event_rows.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/store.h"
#include "core/storage/undo_rows.h"

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many values are held at once: the undo of a big import needs no more memory than that of a small one.
constexpr int kValuesAtOnce = 1000;

constexpr std::string_view kUndoneBy = R"(
SELECT id
  FROM case_event
 WHERE undoes = :event)";

constexpr std::string_view kNewestFirst = R"(
SELECT id, undoes, reversible
  FROM case_event
 ORDER BY id DESC)";

Failure notPossible(const QString& why)
{
    return Failure(FailureCode::UndoNotPossible, {{u"why"_s, why}});
}

Result<void> takeBack(Act& act, const EventRow& event)
{
    qint64 below = event.valueCount;
    while (below > 0) {
        const Result<QList<EventValue>> values
            = event_rows::valuesBackwards(act.connection(), event.id, below, kValuesAtOnce);
        if (!values) {
            return values.failure();
        }
        if (values->isEmpty()) {
            return notPossible(u"erased"_s);
        }
        for (const EventValue& each : *values) {
            if (each.isErased()) {
                return notPossible(u"erased"_s);
            }
            const Result<void> applied = ActReversal::apply(act, each);
            if (!applied) {
                return applied;
            }
        }
        below = values->last().ordinal;
    }
    return {};
}

Result<EventId> undoneBy(Connection& connection, EventId event)
{
    Statement query = connection.statement(kUndoneBy);
    query.bind(":event", event);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    return *row ? query.id<EventId>(0) : EventId{};
}

/// How an event came about: 0 an act, 1 its undo, 2 the redo (the undo of the undo), 3 …
Result<int> depthOf(Connection& connection, EventId event)
{
    int depth = 0;
    while (true) {
        const Result<EventRow> row = event_rows::find(connection, event.value);
        if (!row) {
            return row.failure();
        }
        if (row->undoes == 0) {
            return depth;
        }
        event = EventId{row->undoes};
        ++depth;
    }
}

Result<std::optional<domain::CaseEvent>> asFound(Connection& connection, EventId event)
{
    const Result<domain::CaseEvent> found = event_queries::find(connection, event);
    if (!found) {
        return found.failure();
    }
    return std::optional<domain::CaseEvent>(*found);
}

} // namespace

Result<void> undoable(Connection& connection, EventId event)
{
    const Result<EventRow> row = event_rows::find(connection, event.value);
    if (!row) {
        return row.failure();
    }
    if (!row->isReversible) {
        return notPossible(u"irreversible"_s);
    }
    const Result<EventId> later = undoneBy(connection, event);
    if (!later) {
        return later.failure();
    }
    return later->isStored() ? Result<void>(notPossible(u"undone"_s)) : Result<void>();
}

Result<EventId> undoAct(Store& store, EventId event, StaffId actor)
{
    const Result<EventRow> row = event_rows::find(store.connection(), event.value);
    if (!row) {
        return row.failure();
    }
    const ActInfo info{actor, row->undoes != 0 ? u"redo"_s : u"undo"_s, QString::fromUtf8(row->subjectKind),
        row->subject, {{u"act"_s, QString::fromUtf8(row->act)}}};
    Result<Act> act = Act::begin(store, info);
    if (!act) {
        return act.failure();
    }
    const Result<void> possible = undoable(store.connection(), event);
    if (!possible) {
        return possible.failure();
    }
    const Result<void> taken = takeBack(*act, *row);
    if (!taken) {
        return taken.failure();
    }
    ActReversal::markUndoes(*act, event);
    return act->commit();
}

Result<std::optional<domain::CaseEvent>> lastUndoable(Connection& connection)
{
    Statement events = connection.statement(kNewestFirst);
    while (true) {
        const Result<bool> row = events.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return std::optional<domain::CaseEvent>();
        }
        if (events.number(1) != 0) {
            continue;
        }
        // From the act along its undoes and redoes to the last: an even number of turns leaves the act standing.
        EventId last = events.id<EventId>(0);
        bool isStanding = true;
        for (Result<EventId> later = undoneBy(connection, last); !later || later->isStored();
             later = undoneBy(connection, last)) {
            if (!later) {
                return later.failure();
            }
            last = *later;
            isStanding = !isStanding;
        }
        if (isStanding) {
            return events.number(2) != 0 ? asFound(connection, last)
                                         : Result<std::optional<domain::CaseEvent>>(std::nullopt);
        }
    }
}

Result<std::optional<domain::CaseEvent>> lastRedoable(Connection& connection)
{
    Statement events = connection.statement(kNewestFirst);
    while (true) {
        const Result<bool> row = events.step();
        if (!row) {
            return row.failure();
        }
        if (!*row || events.number(1) == 0) {
            // A new act: what was undone before it stays undone.
            return std::optional<domain::CaseEvent>();
        }
        const auto event = events.id<EventId>(0);
        const Result<int> depth = depthOf(connection, event);
        const Result<EventId> later = undoneBy(connection, event);
        if (!depth || !later) {
            return depth ? later.failure() : depth.failure();
        }
        if (*depth % 2 == 1 && !later->isStored()) {
            return asFound(connection, event);
        }
    }
}

} // namespace core::storage
