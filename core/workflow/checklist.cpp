// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/checklist.h"

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using rulebook::Facts;
using rulebook::MaterialAnswer;
using rulebook::MaterialCase;
using rulebook::MaterialRule;
using rulebook::Truth;

namespace {

/// What the rules of one material say: the line that answers, or may answer where a fact is missing.
struct Finding
{
    const MaterialRule* rule = nullptr;
    const MaterialCase* line = nullptr;
    QStringList needs;
};

/// The more is asked, the stricter.
int strictness(MaterialAnswer answer)
{
    switch (answer) {
    case MaterialAnswer::Exempt:
        return 0;
    case MaterialAnswer::IfApplicable:
        return 1;
    case MaterialAnswer::Commitment:
        return 2;
    case MaterialAnswer::Needed:
        return 3;
    }
    return 0;
}

Finding find(const QList<MaterialRule>& rules, const Facts& facts)
{
    Finding finding;
    for (const MaterialRule& rule : rules) {
        const rulebook::Match ofRule = rule.when.match(facts);
        if (ofRule.truth == Truth::No) {
            continue;
        }
        for (const MaterialCase& line : rule.cases) {
            const rulebook::Match match = line.when.match(facts);
            if (match.truth == Truth::No) {
                continue;
            }
            if (finding.line == nullptr || strictness(line.answer) > strictness(finding.line->answer)) {
                finding.rule = &rule;
                finding.line = &line;
            }
            if (match.truth == Truth::Yes && ofRule.truth == Truth::Yes) {
                return finding;
            }
            finding.needs.append(ofRule.needs + match.needs);
        }
    }
    return finding;
}

ChecklistItem itemFrom(const Finding& finding)
{
    const MaterialRule& rule = *finding.rule;
    ChecklistItem item;
    item.material = rule.code;
    item.names = rule.names;
    const MaterialAnswer answer = finding.line->answer;
    item.needed = answer == MaterialAnswer::Needed || answer == MaterialAnswer::Commitment;
    item.commitment = answer == MaterialAnswer::Commitment;
    item.ifApplicable = answer == MaterialAnswer::IfApplicable;
    item.exempt = answer == MaterialAnswer::Exempt;
    item.because = finding.line->because;
    item.form = rule.form;
    item.translation = rule.translation;
    item.seal = rule.seal;
    item.authentication = rule.authentication;
    item.validity = rule.validity;
    item.returns = rule.returns;
    item.needs = finding.needs;
    item.needs.removeDuplicates();
    item.sources = finding.line->sources;
    return item;
}

} // namespace

Result<QString> procedureOf(const rulebook::RuleView& rules, const Facts& facts)
{
    const bool hasNotice = facts.has(u"notice.issuedOn"_s) || facts.has(u"notice.state"_s);
    const QString procedure = facts.has(u"procedure"_s) || !hasNotice ? facts.text(u"procedure"_s) : u"new-overseas"_s;
    if (procedure.isEmpty()) {
        return Failure(FailureCode::MoveNeedsFact, {{u"facts"_s, u"procedure"_s}});
    }
    if (rules.procedure(procedure) == nullptr) {
        return Failure(FailureCode::ProcedureUnknown, {{u"procedure"_s, procedure}, {u"city"_s, rules.city()}});
    }
    return procedure;
}

Result<QList<ChecklistItem>> checklist(const rulebook::RuleView& rules, const Facts& facts)
{
    const auto procedure = procedureOf(rules, facts);
    if (!procedure) {
        return procedure.failure();
    }
    Facts full = facts;
    full.set(u"procedure"_s, *procedure);
    QList<ChecklistItem> items;
    for (const QList<MaterialRule>& stack : rules.materialsOf(*procedure)) {
        const Finding finding = find(stack, full);
        if (finding.line != nullptr) {
            items.append(itemFrom(finding));
        }
    }
    return items;
}

bool asksFor(const rulebook::RuleView& rules, const QString& material, const Facts& facts)
{
    const QList<QList<MaterialRule>>& materials = rules.materialsOf(facts.text(u"procedure"_s));
    const auto stack = std::ranges::find_if(
        materials, [&material](const QList<MaterialRule>& each) { return each.first().code == material; });
    if (stack == materials.end()) {
        return false;
    }
    const Finding finding = find(*stack, facts);
    return finding.line != nullptr && finding.line->answer != MaterialAnswer::Exempt;
}

} // namespace core::workflow
