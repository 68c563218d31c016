// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/deadline_view.h"

#include "ui/models/derivation_words.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ui::case_page {

using core::workflow::Deadline;
using core::workflow::UndatedDeadline;
using models::DerivationWords;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

DeadlineView::DeadlineView(
    const models::SourceTitles& sources, const models::PaperNames& papers, core::types::Lang lang, QDate today)
    : m_sources(sources), m_papers(papers), m_lang(lang), m_today(today)
{}

widgets::AgendaItem DeadlineView::row(const Deadline& deadline) const
{
    widgets::AgendaItem row;
    const bool isHandled = deadline.handledOn.isValid();
    row.tone = isHandled && !deadline.arranged ? Tone::Done : Words::toneOfDue(deadline.due, m_today);
    row.what = deadline.names.in(m_lang).text;
    row.person = u"%1 · %2"_s.arg(deadline.code, Words::of(deadline.lane));
    row.date = Words::ofDate(deadline.due, m_lang);
    row.distance = distance(deadline);
    row.why = DerivationWords::asLines(deadline.derivation, m_lang);
    return row;
}

QString DeadlineView::distance(const Deadline& deadline) const
{
    if (!deadline.handledOn.isValid()) {
        return Words::distance(deadline.due, m_today);
    }
    const QString day = Words::ofDate(deadline.handledOn, m_lang);
    return deadline.arranged ? tr("set for %1").arg(day) : tr("done %1").arg(day);
}

QString DeadlineView::conclusion(const Deadline& deadline) const
{
    const QString because = deadline.because.isEmpty() ? QString() : deadline.because.in(m_lang).text;
    return DerivationWords::inOne(
        {because, DerivationWords::conclusion(deadline.due, deadline.planBy, deadline.provisional, m_lang)}, m_lang);
}

widgets::Reason DeadlineView::reason(const Deadline& deadline) const
{
    widgets::Reason reason;
    reason.title = deadline.names.in(m_lang).text;
    reason.conclusion = conclusion(deadline);
    for (const DerivationWords::Step& step : DerivationWords::steps(deadline.derivation, m_lang)) {
        reason.steps.append({step.text, step.day, {}});
    }
    for (const core::workflow::AlternativeDue& other : deadline.alternatives) {
        reason.steps.append({tr("Another reading"), Words::ofDate(other.due, m_lang), other.because.in(m_lang).text});
    }
    reason.sources = sourceLines(deadline.sources);
    return reason;
}

QStringList DeadlineView::sourceLines(const QList<core::rulebook::Citation>& sources) const
{
    QStringList lines;
    std::ranges::transform(sources, std::back_inserter(lines), [this](const core::rulebook::Citation& source) {
        return models::sourceLine(m_sources, core::workflow::citationText(source), m_lang);
    });
    return lines;
}

QString DeadlineView::missing(const UndatedDeadline& deadline) const
{
    QStringList missing;
    std::ranges::transform(deadline.needs, std::back_inserter(missing),
        [words = models::PlaceWords(m_papers, m_lang)](const QString& need) { return words.of(need); });
    missing.removeDuplicates();
    return missing.join(m_lang == core::types::Lang::Zh ? u"、"_s : u", "_s);
}

widgets::AgendaItem DeadlineView::row(const UndatedDeadline& deadline) const
{
    widgets::AgendaItem row;
    row.what = deadline.names.in(m_lang).text;
    row.person = u"%1 · %2"_s.arg(deadline.code, Words::of(deadline.lane));
    row.employer = tr("not known: %1").arg(missing(deadline));
    row.distance = tr("no day yet");
    row.why = row.employer;
    return row;
}

widgets::Reason DeadlineView::reason(const UndatedDeadline& deadline) const
{
    widgets::Reason reason;
    reason.title = deadline.names.in(m_lang).text;
    const QString because = deadline.because.isEmpty() ? QString() : deadline.because.in(m_lang).text;
    reason.conclusion = DerivationWords::inOne({because, tr("Its day cannot be told yet.")}, m_lang);
    reason.steps.append({tr("Not known yet"), {}, missing(deadline)});
    reason.sources = sourceLines(deadline.sources);
    return reason;
}

} // namespace ui::case_page
