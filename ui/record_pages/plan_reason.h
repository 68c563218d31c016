// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/contract_planner.h"
#include "ui/models/source_titles.h"
#include "ui/widgets/why_popover.h"

#include <QCoreApplication>

namespace ui::record_pages {

/// How the days of a contract's plan were counted, or what is done instead where they are locked, and who says so (week
/// W13).
class PlanReason final
{
    Q_DECLARE_TR_FUNCTIONS(PlanReason)

public:
    /// The titles outlive it.
    PlanReason(const models::SourceTitles& titles, core::types::Lang lang) : m_titles(titles), m_lang(lang) {}

    [[nodiscard]] widgets::Reason of(const core::workflow::ContractPlan& plan) const;
    /// What the days are about, for the button that asks.
    [[nodiscard]] static QString subject() { return tr("The contract's plan"); }

private:
    void add(const QString& label, const core::workflow::PlannedDay& day, widgets::Reason& reason) const;
    void cite(const QList<core::rulebook::Citation>& sources, widgets::Reason& reason) const;

    const models::SourceTitles& m_titles;
    core::types::Lang m_lang;
};

} // namespace ui::record_pages
