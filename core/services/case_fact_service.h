// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QMap>

namespace core::services {

/// Facts of a case that are learned between its moves: when the residence permit can be collected, where the passport
/// lies (week W8).
class CaseFactService final
{
public:
    explicit CaseFactService(Office& office) : m_office(office) {}

    /// Fact → value as facts are written; an empty one is forgotten. All of it is one act; what is as before leaves no
    /// trace. Fails with FieldUnknown, ValueUnknown or DateNotADate (`field`), DateOrder (past_days.h),
    /// MoveNotAllowed (contract_lock.h), RecordNotFound, the store's.
    [[nodiscard]] Result<void> save(CaseId id, const QMap<QString, QString>& facts);

private:
    Office& m_office;
};

} // namespace core::services
