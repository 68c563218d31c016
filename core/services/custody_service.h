// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/custody.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

#include <QList>

#include <functional>

namespace core::services {

/// An original that the window wants to see, and what became of it.
struct KitItem
{
    QString material;
    types::BilingualText names;
    QList<domain::Custody> custody; ///< newest first; empty: it never came

    /// It came and is still here.
    [[nodiscard]] bool isHere() const;
};

/// What has to be in the folder for the window (week W7): the originals of all needed materials (S1 Q4). The photo is a
/// file and has none; what somebody took off the checklist is not among them.
struct WindowKit
{
    QList<KitItem> items;          ///< in the checklist's order
    QString rule;                  ///< the city's verification-rule: none, within-30-days, with-residence, new-only
    QList<domain::Custody> others; ///< originals of materials that are not needed (any more), newest first

    [[nodiscard]] int absent() const;
    [[nodiscard]] bool isComplete() const { return absent() == 0; }
};

/// The custody of originals. Each verb is one act, taken back by UndoService. Failures: RecordNotFound,
/// ProcedureUnknown, StaleRecord, the store's.
class CustodyService final
{
public:
    explicit CustodyService(Office& office) : m_office(office) {}

    /// Fails with ValueEmpty (`field` material), ValueUnknown for one that the case does not have, DateOrder for a day
    /// after today; without a day it came today.
    [[nodiscard]] Result<CustodyId> receive(const domain::Custody& original);
    /// What came in one envelope: originals of one case, all of them kept or none.
    [[nodiscard]] Result<QList<CustodyId>> receive(const QList<domain::Custody>& originals);
    /// It lies somewhere else now.
    [[nodiscard]] Result<void> move(CustodyId id, const QString& place);
    /// Today, where no day is given. Fails with ValueEmpty (`field` returnedTo), with DateOrder for a day after today
    /// or before it came, and with MoveNotAllowed for one that went back already.
    [[nodiscard]] Result<void> giveBack(CustodyId id, QDate on, const QString& to, const QString& receipt);
    [[nodiscard]] Result<WindowKit> kit(CaseId id);

private:
    [[nodiscard]] Result<void> change(
        CustodyId id, const QString& act, const std::function<Result<void>(domain::Custody&)>& edit);

    Office& m_office;
};

} // namespace core::services
