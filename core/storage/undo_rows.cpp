// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo_rows.h"

#include "core/storage/act.h"

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure conflict(const RowChange& change)
{
    return Failure(FailureCode::UndoConflict,
        {{u"table"_s, QString::fromUtf8(change.table)}, {u"id"_s, QString::number(change.row)}});
}

template <typename T>
T recordOf(const QJsonValue& values, qint64 row)
{
    T record = RecordTable<T>::fromJson(values);
    record.id.value = row;
    return record;
}

template <typename T>
bool sameValues(const T& left, const T& right)
{
    RowValues leftRow;
    RowValues rightRow;
    RecordTable<T>::encode(left, leftRow);
    RecordTable<T>::encode(right, rightRow);
    return leftRow == rightRow;
}

} // namespace

/// A row that a later act's row refers to stands in the way like a later change of the row itself.
Result<void> asConflict(const Result<void>& applied, const RowChange& change)
{
    const bool isReferredTo = !applied && applied.failure().code == FailureCode::RecordInUse;
    return isReferredTo ? Result<void>(conflict(change)) : applied;
}

template <typename T>
Result<void> ActReversal::applyTo(Act& act, const RowChange& change)
{
    using Id = typename RecordTable<T>::RecordId;
    const Id id{change.row};
    const Result<std::optional<T>> current = RecordTable<T>::findIfThere(act.connection(), id);
    if (!current) {
        return current.failure();
    }
    const bool wasThere = change.newValues.has_value();
    if (current->has_value() != wasThere
        || (wasThere && !sameValues(**current, recordOf<T>(*change.newValues, change.row)))) {
        return conflict(change);
    }
    if (!change.oldValues) {
        return asConflict(act.remove<T>(id), change);
    }
    T former = recordOf<T>(*change.oldValues, change.row);
    if (wasThere) {
        former.revision = (*current)->revision;
        const Result<bool> updated = act.update(former);
        return updated ? Result<void>() : Result<void>(updated.failure());
    }
    const Result<int> revision = act.revisionAfterRemoval(RecordTable<T>::name(), change.row);
    if (!revision) {
        return revision.failure();
    }
    former.revision = *revision;
    const Result<Id> restored = act.write(std::move(former));
    return restored ? Result<void>() : Result<void>(restored.failure());
}

Result<void> ActReversal::applyOne(Act& act, const RowChange& change)
{
    std::optional<Result<void>> outcome;
    const auto tryTable = [&]<typename T>(T*) {
        if (!outcome && change.table == RecordTable<T>::name()) {
            outcome = applyTo<T>(act, change);
        }
    };
    const auto tryAll = [&]<typename... T>(RecordTypes<T...>) { (tryTable(static_cast<T*>(nullptr)), ...); };
    tryAll(AllRecordTypes{});
    return outcome.value_or(Result<void>(conflict(change)));
}

Result<void> ActReversal::apply(Act& act, const EventValue& value)
{
    const QList<RowChange> changes = event_rows::changesOf(value);
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const Result<void> applied = applyOne(act, *change);
        if (!applied) {
            return applied;
        }
    }
    return {};
}

void ActReversal::markUndoes(Act& act, EventId event)
{
    act.setUndoes(event);
}

} // namespace core::storage
