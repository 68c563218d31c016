// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/agenda_view.h"

#include "ui/models/agenda_words.h"
#include "ui/models/case_table_model.h"
#include "ui/models/derivation_words.h"
#include "ui/models/words.h"

namespace ui::record_pages {

using models::DerivationWords;
using models::Words;
using namespace Qt::Literals::StringLiterals;

AgendaView::AgendaView(const models::SourceTitles& titles, core::types::Lang lang, QDate today)
    : m_titles(titles), m_lang(lang), m_today(today)
{}

QString AgendaView::what(const core::services::AgendaItem& item) const
{
    const QString words = models::AgendaWords::of(item, m_lang);
    return item.about.isEmpty() ? words : words + u" · "_s + item.about;
}

widgets::AgendaItem AgendaView::row(const core::services::AgendaItem& item) const
{
    const models::NamePair name = models::namePair(item.personName, item.personChineseName, m_lang);
    widgets::AgendaItem row;
    const bool isLate = item.fileBy.isValid() && item.fileBy < m_today;
    row.tone = isLate ? models::Tone::Overdue : Words::toneOf(item.group);
    row.what = what(item);
    row.person = name.second.isEmpty() ? name.first : name.first + u' ' + name.second;
    row.employer = item.employerName.in(m_lang).text;
    row.date = Words::ofDate(item.due, m_lang);
    row.distance = Words::distance(item.due, m_today);
    row.why = DerivationWords::asLines(item.derivation, m_lang);
    return row;
}

widgets::Reason AgendaView::reason(const core::services::AgendaItem& item) const
{
    widgets::Reason reason;
    reason.title = what(item);
    const QDate fileBy = item.code == "file-by"_L1 ? item.due : item.fileBy;
    const QString day = Words::ofDate(fileBy, m_lang);
    reason.conclusion = fileBy.isNull() ? DerivationWords::conclusion(item.due, item.planBy, item.provisional, m_lang)
                        : item.provisional ? tr("To be filed by %1, as far as the holidays are known.").arg(day)
                                           : tr("To be filed by %1.").arg(day);
    if (!item.because.isEmpty()) {
        reason.steps.append({item.because.in(m_lang).text, {}, {}});
    }
    for (const DerivationWords::Step& step : DerivationWords::steps(item.derivation, m_lang)) {
        reason.steps.append({step.text, step.day, {}});
    }
    for (const QString& source : item.sources) {
        reason.sources.append(models::sourceLine(m_titles, source, m_lang));
    }
    if (reason.sources.isEmpty()) {
        reason.sources.append(tr("Written by the office itself; no rule asks for it."));
    }
    return reason;
}

} // namespace ui::record_pages
