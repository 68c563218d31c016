// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/follow_up.h"
#include "ui/models/source_titles.h"
#include "ui/widgets/why_popover.h"

namespace ui::record_pages {

/// Why a case is to be filed by its day.
class FilingReason final
{
public:
    /// The titles outlive it.
    FilingReason(const models::SourceTitles& titles, core::types::Lang lang) : m_titles(titles), m_lang(lang) {}

    /// What is said of the day, how it was counted back, and who says so.
    [[nodiscard]] widgets::Reason of(const QString& title, const core::workflow::FilingDay& filing) const;
    /// Of a case that is not open yet: before that why it is offered, and after that by whom. No day: only the offer.
    [[nodiscard]] widgets::Reason of(const QString& title, const std::optional<core::workflow::FilingDay>& filing,
        const core::types::BilingualText& offered, const QList<core::rulebook::Citation>& offeredBy) const;

private:
    const models::SourceTitles& m_titles;
    core::types::Lang m_lang;
};

} // namespace ui::record_pages
