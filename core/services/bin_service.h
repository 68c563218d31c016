// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/queries/bin_queries.h"
#include "core/types/bilingual_text.h"

namespace core::services {

using storage::BinKind;
using storage::BinRecord;
using storage::HangingRecords;

/// A record that lies in the bin or may go there.
struct BinItem
{
    BinRecord record;
    types::BilingualText name;          ///< of the person, of the employer; of a case its person's
    QString number;                     ///< of a case
    types::BilingualText procedureName; ///< of a case
    HangingRecords hanging;
    QDateTime at; ///< UTC, when it was put there; null where it was not
    QString byName;
};

/// The bin: people, employers and cases that nobody is to see any more. What lies there is in no list, no search, no
/// figure and no date, takes no change, and keeps its papers, its files and its history. A case goes out of sight with
/// its person and with its employer, and comes back with them. Nothing leaves the bin for good but by retention.
class BinService final
{
public:
    explicit BinService(Office& office) : m_office(office) {}

    /// What would go, and what hangs on it. Fails with RecordNotFound.
    [[nodiscard]] Result<QList<BinItem>> look(const QList<BinRecord>& records);
    /// Puts records of one kind into the bin, as one act that can be undone. Fails with RecordNotFound, RecordInBin
    /// (it, or what it belongs to, is there already), RoleNotAllowed; then with nothing done.
    [[nodiscard]] Result<EventId> put(const QList<BinRecord>& records);
    /// Brings them back as they were, as one act. Fails with RecordNotFound, RecordNotInBin, BinOwnerFirst (arg number:
    /// the case's person or employer lies in the bin and is not among them), RoleNotAllowed; then with nothing done.
    [[nodiscard]] Result<EventId> restore(const QList<BinRecord>& records);
    /// The last that was put there first.
    [[nodiscard]] Result<QList<BinItem>> list();

private:
    Office& m_office;
};

/// Fails with RecordInBin where the record is out of sight.
[[nodiscard]] Result<void> checkKept(storage::Connection& connection, const BinRecord& record);

} // namespace core::services
