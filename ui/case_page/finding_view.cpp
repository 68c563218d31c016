// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/finding_view.h"

#include "ui/models/finding_words.h"
#include "ui/models/value_marks.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ui::case_page {

using core::checks::Finding;
using core::checks::FindingCode;
using core::services::CaseFinding;
using core::services::RememberedReturn;
using core::types::Lang;
using models::FindingWords;
using models::PlaceWords;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

FindingView::FindingView(const CaseSheet& sheet)
    : m_reasons(sheet.returnReasons), m_titles(sheet.sources), m_weights(sheet.weights)
{
    for (const core::workflow::ChecklistItem& item : sheet.view.checklist) {
        m_papers.insert(item.material, item.names);
    }
}

FindingItem FindingView::item(const CaseFinding& found, Lang lang) const
{
    const Finding& finding = found.finding;
    FindingItem item;
    item.tone = found.waivedBecause.isEmpty() ? Words::toneOf(finding.severity) : Tone::Done;
    item.weight = found.waivedBecause.isEmpty() ? Words::of(finding.severity) : tr("Waived");
    item.sentence = FindingWords::of(finding, lang);
    item.prevents = prevents(finding, lang);
    item.places = places(finding, lang);
    item.fix = finding.fix.in(lang).text;
    if (finding.lastSafeDate.isValid()) {
        item.until = tr("In order until %1").arg(Words::ofDate(finding.lastSafeDate, lang));
    }
    if (!found.waivedBecause.isEmpty()) {
        item.waived = tr("Let stand: %1").arg(found.waivedBecause);
    }
    return item;
}

QString FindingView::prevents(const Finding& finding, Lang lang) const
{
    const auto reason = std::ranges::find(m_reasons, finding.rule, &ReturnChoice::code);
    return reason == m_reasons.end() ? QString()
                                     : tr("Spares a return: %1").arg(reason->code + u' ' + reason->names.in(lang).text);
}

QString FindingView::places(const Finding& finding, Lang lang) const
{
    const PlaceWords words(m_papers, lang);
    const QString here = words.of(finding.path).toHtmlEscaped();
    if (finding.otherPath.isEmpty()) {
        return here;
    }
    const QString there = words.of(finding.otherPath).toHtmlEscaped();
    if (finding.code != FindingCode::FieldsDiffer && finding.code != FindingCode::NamesDiffer) {
        return here + u" ↔ "_s + there;
    }
    // "one" is the value of the second place: the record's, or the first paper's.
    const models::MarkedValues values =
        models::markedValues(finding.args.value(u"one"_s), finding.args.value(u"other"_s));
    return tr("%1 “%2” ↔ %3 “%4”").arg(there, values.one, here, values.other);
}

QString FindingView::weight(const Finding& finding) const
{
    if (finding.sources.isEmpty()) {
        return {};
    }
    auto best = core::rulebook::Weight::Memory;
    for (const core::rulebook::Citation& source : finding.sources) {
        best = std::max(best, m_weights.value(source.source, best));
    }
    return FindingWords::of(best);
}

widgets::Reason FindingView::reason(const CaseFinding& found, Lang lang) const
{
    const Finding& finding = found.finding;
    const PlaceWords words(m_papers, lang);
    const QString spared = prevents(finding, lang);
    widgets::Reason reason{
        spared.isEmpty() ? Words::of(finding.severity) : spared, FindingWords::of(finding, lang), {}, {}};
    reason.steps.append({words.of(finding.path), {}, {}});
    if (!finding.otherPath.isEmpty()) {
        reason.steps.append({words.of(finding.otherPath), {}, {}});
    }
    if (finding.lastSafeDate.isValid()) {
        reason.steps.append({tr("In order until"), Words::ofDate(finding.lastSafeDate, lang), {}});
    }
    if (!finding.fix.isEmpty()) {
        reason.steps.append({tr("What helps"), {}, finding.fix.in(lang).text});
    }
    if (const QString sure = weight(finding); !sure.isEmpty()) {
        reason.steps.append({tr("It rests on"), {}, sure});
    }
    for (const core::rulebook::Citation& source : finding.sources) {
        reason.sources.append(models::sourceLine(m_titles, core::workflow::citationText(source), lang));
    }
    return reason;
}

QString FindingView::ofMemory(const RememberedReturn& memory, Lang lang)
{
    const QString what = memory.names.isEmpty() ? memory.reason : memory.reason + u' ' + memory.names.in(lang).text;
    const QString had = tr("This office had %Ln return(s) of this kind here, the last on %1: %2.", nullptr, memory.times)
                            .arg(Words::ofDate(memory.lastOn, lang), what);
    return memory.fix.isEmpty() ? had : had + u' ' + tr("What helps: %1").arg(memory.fix.in(lang).text);
}

} // namespace ui::case_page
