// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

#include <QStringList>

namespace ui::cases {

/// A procedure that a case can be opened of, and what it makes necessary to ask.
struct ProcedureChoice
{
    QString code;
    core::types::BilingualText names;
    QList<core::domain::Actor> initiators; ///< those who may start it, if only on a condition
    bool needsContract = false;
    bool needsVisa = false;  ///< it begins abroad: the visa is applied for at a consulate
    bool needsEvent = false; ///< a deadline counts from the day of a change or of a contract's end
};

/// What the rules of today let one choose from when a case is opened.
struct OpeningChoices
{
    QList<ProcedureChoice> procedures; ///< in the catalogue's order
    QStringList cities;                ///< those of the rule packs

    /// Null where there is no such procedure.
    [[nodiscard]] const ProcedureChoice* find(const QString& code) const;
};

/// Never fails.
[[nodiscard]] core::Result<OpeningChoices> readOpeningChoices(core::services::Office& office);

} // namespace ui::cases
