// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_batch.h"

#include "core/base/expect.h"

#include <algorithm>

namespace ui::papers {

using core::CaseId;
using core::Failure;
using core::PaperId;
using core::services::Office;
using core::services::PaperService;

PaperBatch::PaperBatch(shell::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void PaperBatch::start(const Order& order, const QList<CaseId>& cases)
{
    CORE_EXPECT(!isUnderWay());
    for (const CaseId each : cases) {
        m_outcomes.remove(each.value);
    }
    m_order = order;
    m_waiting = cases;
    m_all = cases.size();
    m_isStopped = false;
    issueNext();
}

void PaperBatch::stop() { m_isStopped = isUnderWay(); }

const PaperBatch::Outcome* PaperBatch::outcomeOf(CaseId id) const
{
    const auto found = m_outcomes.constFind(id.value);
    return found == m_outcomes.constEnd() ? nullptr : &*found;
}

QList<PaperId> PaperBatch::issued() const
{
    QList<PaperId> papers;
    for (const Outcome& each : m_outcomes) {
        if (each.paper.isStored()) {
            papers.append(each.paper);
        }
    }
    std::ranges::sort(papers, {}, &PaperId::value);
    return papers;
}

void PaperBatch::issueNext()
{
    if (m_waiting.isEmpty() || m_isStopped) {
        const bool wasStopped = !m_waiting.isEmpty();
        m_waiting.clear();
        m_all = 0;
        m_isStopped = false;
        Q_EMIT ended(wasStopped);
        return;
    }
    const CaseId id = m_waiting.takeFirst();
    m_desk.write(
        this, {},
        [id, order = m_order](Office& office) -> core::Result<Outcome> {
            PaperService papers(office);
            const auto paper = papers.issue(order.form, id, order.language, {}, order.typed);
            const auto number = paper ? papers.numberOf(*paper) : core::Result<QString>(paper.failure());
            return number ? core::Result<Outcome>(Outcome{*paper, *number, {}}) : number.failure();
        },
        [this, id](const Outcome& outcome) { note(id, outcome); },
        [this, id](const Failure& failure) {
            note(id, {{}, {}, failure});
        });
}

void PaperBatch::note(CaseId id, const Outcome& outcome)
{
    m_outcomes.insert(id.value, outcome);
    Q_EMIT outcomeKnown(id);
    issueNext();
}

} // namespace ui::papers
