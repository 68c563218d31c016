// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dependant.h"
#include "core/services/case_link_service.h"
#include "core/services/custody_service.h"
#include "core/services/paper_service.h"
#include "core/workflow/contract_planner.h"
#include "ui/models/source_titles.h"

#include <QHash>

namespace ui::case_page {

/// A reason for which this case could be returned, as the rule packs name it.
struct ReturnChoice
{
    QString code;
    core::types::BilingualText names;
    core::domain::Actor fixBy = core::domain::Actor::Agency;
};

/// Cases that belong to this one, and what should not stand beside it.
struct CaseLinks
{
    QList<core::services::LinkedCase> linked;
    QList<core::services::CaseOffer> offers; ///< what follows
    QList<core::services::CaseOffer> anew;   ///< once submitted: the way to other contract dates
    QList<core::services::CaseWarning> warnings;
};

/// All that the page of a case shows, read at once.
struct CaseSheet
{
    core::services::CaseView view;
    QList<core::services::PaperListRow> papers; ///< newest first
    QList<ReturnChoice> returnReasons;          ///< by code
    models::SourceTitles sources;
    models::SourceWeights weights;     ///< of the same sources
    QHash<qint64, QString> staffNames; ///< by StaffId value
    CaseLinks links;
    QList<core::domain::Dependant> family; ///< those who come along, filed with this case (week W15)
    core::services::WindowKit kit;
    std::optional<core::workflow::ContractPlan> plan; ///< of an application whose contract's start is known
};

/// Reads a case by its key. Fails as CaseService::view does.
[[nodiscard]] core::Result<CaseSheet> readCaseSheet(core::services::Office& office, core::CaseId id);

} // namespace ui::case_page
