// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/checklist.h"
#include "ui/models/source_titles.h"
#include "ui/widgets/why_popover.h"

#include <QCoreApplication>

namespace ui::case_page {

/// A line of the checklist in words: whether it is needed, and the reason behind that.
class MaterialView final
{
    Q_DECLARE_TR_FUNCTIONS(MaterialView)

public:
    /// The titles outlive it.
    MaterialView(const models::SourceTitles& sources, core::types::Lang lang) : m_sources(sources), m_lang(lang) {}

    /// "Yes", "If it applies", "Exempt" …
    [[nodiscard]] static QString need(const core::workflow::ChecklistItem& item);
    [[nodiscard]] widgets::Reason reason(const core::workflow::ChecklistItem& item) const;

private:
    const models::SourceTitles& m_sources;
    core::types::Lang m_lang;
};

} // namespace ui::case_page
