// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace core::storage {

class Act;
class Connection;
class Store;

/// Somebody all of whose cases are over.
struct LongClosed
{
    PersonId person;
    QDate lastDay; ///< the last that any case, permit, employment, contract or document of theirs reaches
    int cases = 0;
};

struct ErasedPeople
{
    QList<PersonId> people; ///< who went
    qint64 rows = 0;        ///< records removed
    qint64 values = 0;      ///< values of the history that lost their content
};

/// Removing for good what the office no longer needs to know of people. Events stay, and the chain verifies: of what an
/// event did to an erased row only the hash is left. Backups made before still hold it all.
namespace retention {

/// People with at least one case, none of them open (one that lies in the bin counts as over), whose last day lies
/// before `day`, the oldest first. A permit that has no end and is not cancelled reaches for ever, and so does an
/// employment or a contract without an end.
[[nodiscard]] Result<QList<LongClosed>> closedBefore(Connection& connection, QDate day);

/// Removes these people, what hangs on them and on their cases, what was typed about them and not saved, and the
/// content of the history's values of all these rows, of those removed long ago too. Somebody whose rows another one's
/// rows name (a scan filed with two people's cases) stays. Search documents go with the rows. Inside the act, which
/// must not be one that can be undone.
[[nodiscard]] Result<ErasedPeople> erase(Act& act, const QList<PersonId>& people);

/// After the act: no free page, no old state in the WAL, no token of the search, no document keeps what was erased.
/// Writes the whole store anew. False: others are reading the store, and the WAL could not be emptied.
/// Fails with StoreReadOnly and StoreInUse, StoreFull, StoreIo, StoreBusy.
[[nodiscard]] Result<bool> sweep(Store& store);

/// Every column, as table.column, that names a row which erase() may remove: those it follows, and those that only
/// refer. A test holds them against the schema.
[[nodiscard]] QStringList knownReferences();

} // namespace retention

} // namespace core::storage
