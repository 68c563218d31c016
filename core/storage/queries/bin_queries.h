// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace core::storage {

class Connection;

enum class BinKind { Person, Employer, Case };

struct BinRecord
{
    BinKind kind = BinKind::Person;
    qint64 id = 0;

    friend bool operator==(const BinRecord&, const BinRecord&) = default;
};

/// What hangs on a record and goes out of sight with it: its papers and files stay where they are.
struct HangingRecords
{
    int openCases = 0;
    int endedCases = 0;
    int originals = 0; ///< papers of others that are in the office's keeping
    int documents = 0; ///< files
    int papers = 0;    ///< issued by the office
    int family = 0;    ///< of a person
    int people = 0;    ///< that were ever employed, of an employer; they stay
};

/// A record that somebody put into the bin.
struct BinnedRow
{
    BinRecord record;
    QDateTime at; ///< UTC; null where the history does not say
    StaffId by;
};

/// All that no list shows, whatever put it there: a case lies in the bin with its person and its employer.
struct OutOfSight
{
    QSet<PersonId> people;
    QSet<EmployerId> employers;
    QSet<CaseId> cases;
};

/// Reads the bin. Everything else that reads lists goes by the views of migrations/m0005_bin.h.
namespace bin_queries {

/// The last that was put there first.
[[nodiscard]] Result<QList<BinnedRow>> list(Connection& connection);
/// Without the cases that lie in the bin by themselves.
[[nodiscard]] Result<HangingRecords> hangingOn(Connection& connection, const BinRecord& record);
/// Also where it is there with what it belongs to.
[[nodiscard]] Result<bool> isBinned(Connection& connection, const BinRecord& record);
[[nodiscard]] Result<OutOfSight> outOfSight(Connection& connection);

} // namespace bin_queries

} // namespace core::storage
