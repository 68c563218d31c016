// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/opening_choices.h"

#include "core/rulebook/rulebook.h"
#include "core/workflow/checklist.h"

#include <algorithm>

namespace ui::cases {

using core::rulebook::RuleView;
using core::services::Office;
using core::workflow::ChecklistItem;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The contract, or what stands in its place (domain §2.2, M07), has to be handed in.
bool asksForContract(const RuleView& rules, const QString& procedure)
{
    core::rulebook::Facts facts;
    facts.set(u"procedure"_s, procedure);
    const auto items = core::workflow::checklist(rules, facts);
    return items && std::ranges::any_of(*items, [](const ChecklistItem& item) {
        return item.material == "M07"_L1 && item.needed && !item.ifApplicable;
    });
}

bool countsFromEvent(const RuleView& rules, const QString& procedure)
{
    return std::ranges::any_of(rules.deadlinesOf(procedure), [](const QList<core::rulebook::DeadlineRule>& stack) {
        return stack.first().trigger == "eventOn"_L1;
    });
}

ProcedureChoice choiceOf(const RuleView& rules, const core::rulebook::Procedure& procedure)
{
    ProcedureChoice choice{procedure.code, procedure.names, procedure.initiators};
    for (const core::rulebook::FurtherInitiator& each : procedure.furtherInitiators) {
        choice.initiators.append(each.actor);
    }
    choice.needsContract = asksForContract(rules, procedure.code);
    choice.needsVisa = !procedure.routes.isEmpty() && !procedure.routes.contains(u"domestic"_s);
    choice.needsEvent = countsFromEvent(rules, procedure.code);
    return choice;
}

} // namespace

const ProcedureChoice* OpeningChoices::find(const QString& code) const
{
    const auto it = std::ranges::find(procedures, code, &ProcedureChoice::code);
    return it == procedures.end() ? nullptr : &*it;
}

core::Result<OpeningChoices> readOpeningChoices(Office& office)
{
    OpeningChoices choices;
    choices.cities = office.rules().cities();
    const RuleView& rules = office.rules().forCase(u"national"_s, office.today());
    for (const core::rulebook::Procedure* procedure : rules.procedures()) {
        choices.procedures.append(choiceOf(rules, *procedure));
    }
    return choices;
}

} // namespace ui::cases
