// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_clocks.h"

#include "ui/models/record_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"

namespace ui::people {

using core::services::CaseListRow;
using models::RecordWords;
using models::Standing;
using models::Words;
using widgets::TimeSpan;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kYearsBack = 2; ///< as the time line's scale begins
}

PersonClocks::PersonClocks(const core::services::PersonView& view, core::types::Lang lang, QDate today)
    : m_view(view), m_lang(lang), m_today(today)
{}

QString PersonClocks::wordsOf(QDate day) const { return Words::ofDate(day, m_lang); }

QList<TimeSpan> PersonClocks::spans() const
{
    const PersonPapers papers(m_view, m_lang, m_today);
    QList<TimeSpan> spans;
    addHeld(spans, tr("Passport"), papers.passports());
    addHeld(spans, tr("Work permit"), papers.permits());
    addHeld(spans, tr("Residence permit"), papers.residencePermits());
    addHeld(spans, tr("Employment"), papers.employments());
    addHeld(spans, tr("Contract"), papers.contracts());
    addFamily(spans, papers.dependants());
    addCases(spans);
    return spans;
}

void PersonClocks::addHeld(QList<TimeSpan>& spans, const QString& name, const QList<HeldRow>& rows) const
{
    const QDate first(m_today.year() - kYearsBack, 1, 1);
    for (const HeldRow& row : rows) {
        if (!row.standing || (row.to.isValid() && row.to < first)) {
            continue;
        }
        const QString until = row.to.isValid() ? tr("until %1").arg(wordsOf(row.to)) : tr("no end");
        spans.append({name, row.from, row.to, RecordWords::toneOf(*row.standing),
            u"%1 %2, %3, %4"_s.arg(name, row.what, until, RecordWords::of(*row.standing)), row.why});
    }
}

TimeSpan PersonClocks::dayOf(const QString& name, QDate day, const QString& why) const
{
    return {name, day, day, Words::toneOfDue(day, m_today),
        u"%1, %2, %3"_s.arg(name, wordsOf(day), Words::distance(day, m_today)), why};
}

void PersonClocks::addFamily(QList<TimeSpan>& spans, const QList<HeldRow>& rows) const
{
    for (const HeldRow& row : rows) {
        if (row.from.isValid()) {
            spans.append(dayOf(tr("Passport of %1").arg(row.what), row.from, row.whyFrom));
        }
        if (row.to.isValid()) {
            spans.append(dayOf(tr("Residence of %1").arg(row.what), row.to, row.why));
        }
    }
}

void PersonClocks::addCases(QList<TimeSpan>& spans) const
{
    for (const CaseListRow& row : m_view.cases) {
        if (core::domain::isOpen(row.status) && row.nextDue.isValid()) {
            spans.append(dayOf(tr("Case %1").arg(row.number), row.nextDue, models::whyKey(row.id)));
        }
    }
}

} // namespace ui::people
