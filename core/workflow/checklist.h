// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rulebook/rule_view.h"

namespace core::workflow {

/// One material of a case: whether it is needed, and why.
struct ChecklistItem
{
    QString material; ///< M01 …
    types::BilingualText names;
    bool needed = false;       ///< must be there, itself or as a commitment
    bool ifApplicable = false; ///< needed only where the matter it proves is there
    bool exempt = false;
    bool commitment = false; ///< a written commitment may stand in its place
    types::BilingualText because;
    types::BilingualText form;
    types::BilingualText translation;
    types::BilingualText seal;
    types::BilingualText authentication;
    rulebook::MaterialValidity validity;
    QStringList returns; ///< reasons it is sent back for: R05 …
    QStringList needs;   ///< facts that would have to be known; then the strictest answer stands
    QList<rulebook::Citation> sources;
};

/// The procedure that facts speak of; a notice without one is of the overseas route over 90 days (domain §13.8).
/// Fails with MoveNeedsFact (`facts`) or ProcedureUnknown (`procedure`, `city`).
[[nodiscard]] Result<QString> procedureOf(const rulebook::RuleView& rules, const rulebook::Facts& facts);

/// The checklist for facts with a procedure, ordered by code. Materials the procedure does not speak of are left out.
/// Fails as procedureOf.
[[nodiscard]] Result<QList<ChecklistItem>> checklist(const rulebook::RuleView& rules, const rulebook::Facts& facts);
/// Whether the checklist of the facts' procedure has the material, and not as exempt.
[[nodiscard]] bool asksFor(const rulebook::RuleView& rules, const QString& material, const rulebook::Facts& facts);

} // namespace core::workflow
