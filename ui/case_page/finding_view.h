// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/case_page/finding_row.h"
#include "ui/models/place_words.h"
#include "ui/widgets/why_popover.h"

#include <QCoreApplication>

namespace ui::case_page {

/// A finding and what is remembered of returns in words. It keeps what it needs of the sheet.
class FindingView final
{
    Q_DECLARE_TR_FUNCTIONS(FindingView)

public:
    explicit FindingView(const CaseSheet& sheet);

    [[nodiscard]] FindingItem item(const core::services::CaseFinding& finding, core::types::Lang lang) const;
    /// Why it is found: the return that it spares, both places, until when it would be in order, how sure that is.
    [[nodiscard]] widgets::Reason reason(const core::services::CaseFinding& finding, core::types::Lang lang) const;
    /// "This office had 3 returns of this kind here, the last on …: not authenticated".
    [[nodiscard]] static QString ofMemory(const core::services::RememberedReturn& memory, core::types::Lang lang);

private:
    [[nodiscard]] QString prevents(const core::checks::Finding& finding, core::types::Lang lang) const;
    [[nodiscard]] QString places(const core::checks::Finding& finding, core::types::Lang lang) const;
    [[nodiscard]] QString weight(const core::checks::Finding& finding) const;

    QList<ReturnChoice> m_reasons;
    models::SourceTitles m_titles;
    models::SourceWeights m_weights;
    models::PaperNames m_papers;
};

} // namespace ui::case_page
