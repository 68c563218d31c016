// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/filing_reason.h"

#include "ui/models/derivation_words.h"

namespace ui::record_pages {

using core::rulebook::Citation;
using core::workflow::FilingDay;
using models::DerivationWords;
using widgets::Reason;

Reason FilingReason::of(const QString& title, const FilingDay& filing) const { return of(title, filing, {}, {}); }

Reason FilingReason::of(const QString& title, const std::optional<FilingDay>& filing,
    const core::types::BilingualText& offered, const QList<Citation>& offeredBy) const
{
    Reason reason;
    reason.title = title;
    QStringList sentences{offered.in(m_lang).text};
    QList<Citation> sources = offeredBy;
    if (filing) {
        sentences.append(filing->because.in(m_lang).text);
        sentences.append(DerivationWords::conclusion(filing->by, filing->by, filing->provisional, m_lang));
        for (const DerivationWords::Step& step : DerivationWords::steps(filing->derivation, m_lang)) {
            reason.steps.append({step.text, step.day, {}});
        }
        sources += filing->sources;
    }
    reason.conclusion = DerivationWords::inOne(sentences, m_lang);
    for (const Citation& source : std::as_const(sources)) {
        reason.sources.append(models::sourceLine(m_titles, core::workflow::citationText(source), m_lang));
    }
    reason.sources.removeDuplicates();
    return reason;
}

} // namespace ui::record_pages
