// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/queries/integration_queries.h"
#include "core/workflow/deadlines.h"
#include "core/workflow/integration_router.h"

#include <optional>

namespace core::services {

/// Where the replacing of an old paper stands.
enum class IntegrationProgress { ToDo, UnderWay, Done };

/// Somebody whom 1 December 2024 left with an old paper, and which way leads on (ui.md, "Card integration").
struct IntegrationHolder
{
    storage::OldPaperRow paper;
    workflow::RouteAnswer answer; ///< for one who goes on as before
    IntegrationProgress progress = IntegrationProgress::ToDo;
    QDate expiresOn; ///< the card's last day, or the last of the notice's three months; null where neither is known
    /// The day to plan for; null once done. A valid card is best replaced with its extension, so its day is that on
    /// which the extension has to be filed (D09); for all else today.
    QDate recommendedOn;
    std::optional<workflow::Deadline> extension; ///< the D09 that the recommended day was taken from
};

/// Why no case is opened for somebody.
enum class ReissueObstacle { None, UnderWay, Done, OtherPathway, NoEmployer };

/// One line of what opening cases would do.
struct ReissuePlan
{
    IntegrationHolder holder;
    QString procedure; ///< reissue-electronic or reissue-notice; empty where there is an obstacle
    ReissueObstacle obstacle = ReissueObstacle::None;
    workflow::RouteAnswer answer; ///< for one who wants the electronic permit: says why, also of an obstacle
};

/// Holders of physical permits and of old notices. Failures: RecordNotFound, ProcedureUnknown, those of the store.
class IntegrationService final
{
public:
    explicit IntegrationService(Office& office) : m_office(office) {}

    /// Everybody, by the paper's day, then person.
    [[nodiscard]] Result<QList<IntegrationHolder>> holders();
    /// What open() would do for them, in the order of holders(). People without an old paper are left out.
    [[nodiscard]] Result<QList<ReissuePlan>> plan(const QList<PersonId>& people);
    /// Opens a case for each of them that plan() has no obstacle for, all as one act; without any, nothing happens.
    [[nodiscard]] Result<QList<CaseId>> open(const QList<PersonId>& people);

private:
    Office& m_office;
};

} // namespace core::services
