// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/material_view.h"

#include "core/workflow/deadlines.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ui::case_page {

using core::types::BilingualText;
using core::workflow::ChecklistItem;
using namespace Qt::Literals::StringLiterals;

QString MaterialView::need(const ChecklistItem& item)
{
    if (item.exempt) {
        return tr("Exempt");
    }
    if (item.commitment) {
        return tr("Or a commitment");
    }
    if (item.ifApplicable) {
        return tr("If it applies");
    }
    return item.needed ? tr("Yes") : tr("No");
}

widgets::Reason MaterialView::reason(const ChecklistItem& item) const
{
    widgets::Reason reason;
    reason.title = u"%1 %2"_s.arg(item.material, item.names.in(m_lang).text);
    reason.conclusion =
        item.because.isEmpty() ? tr("The rules of this procedure ask for it.") : item.because.in(m_lang).text;
    reason.steps.append({tr("Needed"), need(item), {}});
    const std::pair<QString, BilingualText> particulars[] = {{tr("Form"), item.form},
        {tr("Translation"), item.translation}, {tr("Seal or signature"), item.seal},
        {tr("Authentication"), item.authentication}};
    for (const auto& [label, text] : particulars) {
        if (!text.isEmpty()) {
            reason.steps.append({label, {}, text.in(m_lang).text});
        }
    }
    if (item.validity.months > 0) {
        reason.steps.append({tr("Good for"), tr("%n month(s)", nullptr, item.validity.months), {}});
    }
    QStringList unknown;
    std::ranges::transform(item.needs, std::back_inserter(unknown), &models::Words::ofFact);
    if (!unknown.isEmpty()) {
        // The strictest answer stands until these are known.
        reason.steps.append({tr("Not known yet"), {}, unknown.join(u", "_s)});
    }
    for (const core::rulebook::Citation& source : item.sources) {
        reason.sources.append(models::sourceLine(m_sources, core::workflow::citationText(source), m_lang));
    }
    return reason;
}

} // namespace ui::case_page
