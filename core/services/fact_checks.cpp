// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_checks.h"

#include "core/services/picture_checks.h"
#include "core/workflow/checklist.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<checks::NeededPaper> papersOf(const QList<workflow::ChecklistItem>& items, const QStringList& notNeeded)
{
    QList<checks::NeededPaper> papers;
    for (const workflow::ChecklistItem& item : items) {
        const bool needed = item.needed && !notNeeded.contains(item.material);
        papers.append({item.material, item.names, needed, item.commitment, item.needs, item.sources});
    }
    return papers;
}

} // namespace

Result<checks::PrecheckAnswer> checkFacts(
    const rulebook::RuleView& rules, const rulebook::Facts& facts, const CheckedBeside& beside)
{
    checks::CheckInput input{.rules = rules,
        .facts = facts,
        .procedure = {},
        .papers = {},
        .chosen = beside.chosen,
        .posts = beside.posts,
        .documents = beside.papers,
        .factsAreWhole = beside.factsAreWhole};
    const Result<QString> procedure = workflow::procedureOf(rules, facts);
    if (!procedure && procedure.failure().code != FailureCode::MoveNeedsFact) {
        return procedure.failure();
    }
    if (procedure) {
        const auto items = workflow::checklist(rules, facts);
        if (!items) {
            return items.failure();
        }
        input.procedure = *procedure;
        input.papers = papersOf(*items, beside.notNeeded);
    }
    checks::PrecheckAnswer answer = checks::precheck(input);
    answer.findings += pictureFindings(rules, facts, beside.papers ? *beside.papers : checks::documentsIn(facts));
    checks::sortFindings(answer.findings);
    if (!procedure) {
        answer.needs.append(u"procedure"_s);
    }
    return answer;
}

} // namespace core::services
