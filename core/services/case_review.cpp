// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_review.h"

#include "core/services/case_context.h"
#include "core/services/recording.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/record_tables/all_tables.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::CaseEvent;

namespace {

const QString kReview = u"case-review"_s;

/// How the acts begin after which a case is to be looked through anew.
const QStringList kChanging{u"case-facts"_s, u"case-change"_s, u"case-arrivals"_s, u"case-return"_s,
    u"case-rules-move"_s, u"material-"_s, u"notice-"_s};

/// What an event did or took back; null where that is no event of this case.
const CaseEvent* rootOf(const CaseEvent& event, const QList<CaseEvent>& history)
{
    const CaseEvent* root = &event;
    while (root->undoes.isStored()) {
        const auto before = std::ranges::find(history, root->undoes, &CaseEvent::id);
        if (before == history.end()) {
            return nullptr;
        }
        root = &*before;
    }
    return root;
}

bool changesCase(const CaseEvent& event, const QList<CaseEvent>& history)
{
    const CaseEvent* root = rootOf(event, history);
    return root == nullptr || root->args.contains(u"facts"_s)
           || std::ranges::any_of(kChanging, [&](const QString& start) { return root->act.startsWith(start); });
}

/// The reviews that stand, the newest first.
QList<const CaseEvent*> standing(const QList<CaseEvent>& history)
{
    QList<const CaseEvent*> reviews;
    for (const CaseEvent& event : history) {
        if (changesCase(event, history)) {
            break;
        }
        if (event.act == kReview && !event.undoneBy.isStored()) {
            reviews.append(&event);
        }
    }
    return reviews;
}

} // namespace

Result<CaseReview> readReview(Office& office, storage::Connection& connection, const CaseContext& context)
{
    CaseReview review;
    review.isWanted =
        domain::isOpen(context.record.status)
        && workflow::settingFor(*context.rules, kReviewSetting, context.facts, context.chosen).value == u"yes"_s;
    if (!review.isWanted) {
        return review;
    }
    const Result<QList<CaseEvent>> history =
        storage::event_queries::historyOf(connection, u"case"_s, context.record.id.value);
    if (!history) {
        return history.failure();
    }
    const QList<const CaseEvent*> reviews = standing(*history);
    const auto others =
        std::ranges::find_if(reviews, [&](const CaseEvent* each) { return each->actor != office.actor(); });
    review.isMissing = others == reviews.end();
    if (!reviews.isEmpty()) {
        const CaseEvent* shown = review.isMissing ? reviews.first() : *others;
        review.by = shown->actor;
        review.at = shown->at;
    }
    return review;
}

Result<void> reviewCase(Office& office, CaseId id)
{
    Result<storage::Act> act = beginAct(office, kReview, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    const Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(id);
    if (!record) {
        return record.failure();
    }
    if (!domain::isOpen(record->status)) {
        return Failure(FailureCode::CaseClosed, {{u"case"_s, record->number}, {u"outcome"_s, record->outcome}});
    }
    act->setArg(u"number"_s, record->number);
    const Result<EventId> event = commitAct(office, *act, {.cases = {id}});
    return event ? Result<void>() : event.failure();
}

} // namespace core::services
