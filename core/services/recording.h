// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/act.h"
#include "core/storage/store.h"

#include <type_traits>

namespace core::services {

/// Whether the office's present actor may do an act (permissions.h). Fails as permissions::check.
[[nodiscard]] Result<void> mayDo(Office& office, const QString& act);

/// Begins an act of the office's present actor. Fails as mayDo and as Act::begin, and with RecordInBin where the
/// subject lies there.
[[nodiscard]] Result<storage::Act> beginAct(
    Office& office, const QString& act, const QString& subjectKind, qint64 subject = 0, bool reversible = true);

/// Commits, then announces once. On a failure nothing was kept and nothing is announced.
[[nodiscard]] Result<EventId> commitAct(Office& office, storage::Act& act, const Changes& changes);

/// Adds a record to what changed, where windows watch its kind.
template <typename RecordId> void noteChanged(Changes& changes, RecordId id)
{
    if constexpr (std::is_same_v<RecordId, PersonId>) {
        changes.people.insert(id);
    } else if constexpr (std::is_same_v<RecordId, EmployerId>) {
        changes.employers.insert(id);
    } else if constexpr (std::is_same_v<RecordId, CaseId>) {
        changes.cases.insert(id);
    } else if constexpr (std::is_same_v<RecordId, PaperId>) {
        changes.papers.insert(id);
    }
}

/// What a record that hangs on a person or an employer is saved under.
struct SavedUnder
{
    QString noun; ///< the act is noun-add or noun-change: passport-add
    QString subjectKind;
    qint64 subject = 0;            ///< 0 for a record that is its own subject and not stored yet
    Changes changes{};             ///< besides the record itself
    QMap<QString, QString> args{}; ///< of the event
};

/// Adds or changes one record as one act. A change that changes nothing leaves no trace in the history.
/// Fails with StaleRecord, RecordNotFound and beginAct()'s failures.
template <typename Record>
[[nodiscard]] auto saveAsAct(Office& office, const Record& record, const SavedUnder& under)
    -> Result<decltype(record.id)>
{
    const bool isNew = !record.id.isStored();
    Result<storage::Act> act =
        beginAct(office, under.noun + QLatin1StringView(isNew ? "-add" : "-change"), under.subjectKind, under.subject);
    if (!act) {
        return act.failure();
    }
    for (auto arg = under.args.cbegin(); arg != under.args.cend(); ++arg) {
        act->setArg(arg.key(), arg.value());
    }
    decltype(record.id) id = record.id;
    if (isNew) {
        const auto added = act->template insert<Record>(record);
        if (!added) {
            return added.failure();
        }
        id = *added;
    } else {
        const Result<bool> changed = act->template update<Record>(record);
        if (!changed) {
            return changed.failure();
        }
        if (!*changed) {
            return id;
        }
    }
    if (under.subject == 0) {
        act->setSubject(id.value);
    }
    Changes changes = under.changes;
    noteChanged(changes, id);
    const Result<EventId> event = commitAct(office, *act, changes);
    if (!event) {
        return event.failure();
    }
    return id;
}

} // namespace core::services
