// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_reasons.h"

#include "core/rulebook/rulebook.h"
#include "core/services/agenda_items.h"
#include "core/services/case_context.h"
#include "core/services/case_dates.h"
#include "core/services/extension_day.h"
#include "core/services/filing_due.h"
#include "core/services/return_due.h"
#include "core/services/sentences.h"
#include "core/storage/store.h"
#include "core/workflow/stage_limits.h"

#include <algorithm>

namespace core::services::agenda_reasons {

using namespace Qt::Literals::StringLiterals;
using rulebook::Citation;
using rulebook::RuleView;
using Kind = storage::ExpiringPaper::Kind;

namespace {

void cite(const QList<Citation>& sources, AgendaItem& item)
{
    for (const Citation& each : sources) {
        const QString text = workflow::citationText(each);
        if (!item.sources.contains(text)) {
            item.sources.append(text);
        }
    }
}

void say(const types::BilingualText& text, AgendaItem& item) { item.because = withSentence(item.because, text); }

void takeDeadline(const workflow::Deadline& deadline, AgendaItem& item)
{
    item.derivation = deadline.derivation;
    say(deadline.because, item);
    cite(deadline.sources, item);
    if (item.code != storage::case_due::kStageOverdue) {
        item.what = deadline.names;
    }
}

void takeReturn(const Office& office, const CaseContext& context, AgendaItem& item)
{
    const auto record = std::ranges::find(context.returns, ReturnId{item.item}, &domain::ReturnRecord::id);
    if (record == context.returns.end()) {
        return;
    }
    const ReturnDue due = returnDue(office, context, *record);
    item.derivation = due.derivation;
    say(due.because, item);
    cite(due.sources, item);
}

/// What a change of rules left to be done (domain §13.10).
void takeTask(const Office& office, const CaseContext& context, AgendaItem& item)
{
    const RuleView& rules = office.rules().forCase(context.record.city, office.today());
    for (const rulebook::Procedure* procedure : rules.procedures()) {
        for (const rulebook::OlderCases& line : procedure->olderCases) {
            if (line.task == item.code && line.procedure == context.record.procedure) {
                say(line.because, item);
                cite(line.sources, item);
                return;
            }
        }
    }
}

Result<void> explainCase(Office& office, const CaseContext& context, AgendaItem& item)
{
    if (item.code == storage::case_due::kStageOverdue) {
        if (const auto limit = workflow::stageLimit(
                *context.rules, office.calendar(), context.record, context.facts, context.chosen)) {
            takeDeadline(*limit, item);
        }
        return {};
    }
    if (item.code == "return-open"_L1) {
        takeReturn(office, context, item);
        return {};
    }
    if (item.code == "residence-collect"_L1) {
        if (const rulebook::Stage* stage = context.rules->stage(context.record.procedure, context.record.stage)) {
            say(stage->hint, item);
            cite(stage->sources, item);
        }
        return {};
    }
    if (item.item != 0) {
        takeTask(office, context, item);
        return {};
    }
    const Result<QList<workflow::Deadline>> standing = standingDeadlines(office, context);
    if (!standing) {
        return standing.failure();
    }
    if (item.code == "file-by"_L1) {
        const Result<std::optional<workflow::FilingDay>> filing =
            filingDue(office, office.store().connection(), context, *standing);
        if (filing && *filing) {
            item.derivation = (*filing)->derivation;
            say((*filing)->because, item);
            cite((*filing)->sources, item);
        }
        return filing ? Result<void>() : filing.failure();
    }
    const auto deadline = std::ranges::find(*standing, item.code, &workflow::Deadline::code);
    if (deadline != standing->end()) {
        takeDeadline(*deadline, item);
    }
    return {};
}

/// Why a paper is renewed by its day: the deadline that asks for it while a case is open, or a reason for a return.
void takePaperRule(const RuleView& rules, Kind kind, AgendaItem& item)
{
    const auto takeFrom = [&](const QString& procedure, const QString& code) {
        for (const QList<rulebook::DeadlineRule>& stack : rules.deadlinesOf(procedure)) {
            if (stack.first().code == code) {
                say(stack.first().because, item);
                cite(stack.first().sources, item);
            }
        }
    };
    switch (kind) {
    case Kind::Passport:
    case Kind::DependantPassport:
        return takeFrom(u"extension"_s, u"D19"_s);
    case Kind::Permit:
        return takeFrom(u"extension"_s, u"D09"_s);
    case Kind::ResidencePermit:
    case Kind::DependantResidence:
        return takeFrom(u"residence-extension"_s, u"D10"_s);
    case Kind::Filing:
    case Kind::Handler:
        break;
    case Kind::Packet:
        if (const rulebook::Setting* days = rules.setting(u"packet-days"_s, {})) {
            say(days->because, item);
            cite(days->sources, item);
        }
        return;
    }
    if (const auto* reason = rules.returnReason(kind == Kind::Filing ? u"R03"_s : u"R24"_s)) {
        say(reason->names, item);
        cite(reason->sources, item);
    }
}

} // namespace

Result<void> explain(Office& office, AgendaItem& item)
{
    item.because = {};
    item.sources.clear();
    if (item.caseId.isStored()) {
        const Result<CaseContext> context = readCaseContext(office, office.store().connection(), item.caseId);
        return context ? explainCase(office, *context, item) : Result<void>(context.failure());
    }
    const Result<storage::ExpiringPaper> paper = agenda_items::paperOf(office, item.code, item.item);
    if (!paper) {
        return paper.failure();
    }
    const Result<calendar::DerivedDate> due = agenda_items::renewalDue(office, *paper);
    if (!due) {
        return due.failure();
    }
    item.derivation = due->derivation;
    if (item.fileBy.isValid()) {
        const auto filing = extensionDay(office, PermitId{item.item}, item.employer);
        if (!filing) {
            return filing.failure();
        }
        if (*filing) {
            item.derivation = (*filing)->derivation;
            say((*filing)->because, item);
            cite((*filing)->sources, item);
        }
    }
    takePaperRule(office.rules().forCase(u"national"_s, office.today()), paper->kind, item);
    return {};
}

} // namespace core::services::agenda_reasons
