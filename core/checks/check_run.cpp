// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_run.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;
using rulebook::Severity;
using rulebook::Truth;

CheckRun::CheckRun(const CheckInput& input)
    : m_input(input), m_documents(input.documents ? *input.documents : documentsIn(input.facts)),
      m_filedOn(input.facts.date(u"submittedOn"_s)), m_usedOn(input.facts.date(u"plannedUseOn"_s))
{
    if (m_filedOn.isNull()) {
        m_filedOn = input.facts.date(u"on"_s);
    }
    if (m_usedOn.isNull()) {
        m_usedOn = m_filedOn;
    }
    takeRules();
}

void CheckRun::takeRules()
{
    for (const QList<CheckRule>& stack : m_input.rules.checks()) {
        for (const CheckRule& rule : stack) {
            if (!rule.procedures.isEmpty() && !rule.procedures.contains(m_input.procedure)) {
                continue;
            }
            const rulebook::Match match = rule.when.match(facts());
            if (match.truth == Truth::Yes) {
                m_rules[rule.kind].append(&rule);
                break;
            }
            if (match.truth == Truth::Unknown) {
                m_needs.append(match.needs);
            }
        }
    }
}

bool CheckRun::hasDocument(const QString& material) const
{
    return std::ranges::any_of(
        m_documents, [&material](const SeenDocument& each) { return each.material == material; });
}

QList<const CheckRule*> CheckRun::rulesOf(const QString& kind) const { return m_rules.value(kind); }

QVariant CheckRun::setting(const QString& code) const
{
    if (const auto own = m_input.chosen.constFind(code); own != m_input.chosen.constEnd()) {
        return *own;
    }
    const rulebook::Setting* rule = m_input.rules.setting(code, facts());
    return rule == nullptr ? QVariant() : rule->value;
}

std::optional<int> CheckRun::number(const CheckRule& rule, const QString& name) const
{
    const rulebook::CheckNumber number = rule.numbers.value(name);
    if (number.setting.isEmpty()) {
        return number.value;
    }
    bool isNumber = false;
    const int value = setting(number.setting).toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

rulebook::BilingualText CheckRun::namesOf(const QString& material) const
{
    const auto paper = std::ranges::find(m_input.papers, material, &NeededPaper::material);
    return paper == m_input.papers.end() ? m_input.rules.materialNames(material) : paper->names;
}

void CheckRun::report(const CheckRule& rule, Finding finding)
{
    const rulebook::ReturnReason* reason =
        rule.prevents.isEmpty() ? nullptr : m_input.rules.returnReason(rule.prevents);
    finding.rule = rule.prevents.isEmpty() ? rule.code : rule.prevents;
    finding.check = rule.code;
    finding.severity = rule.hasSeverity || reason == nullptr ? rule.severity : reason->severity;
    if (finding.fix.isEmpty()) {
        finding.fix = rule.fix.isEmpty() && reason != nullptr ? reason->fix : rule.fix;
    }
    if (finding.sources.isEmpty()) {
        finding.sources = rule.sources;
    }
    m_findings.append(std::move(finding));
}

void CheckRun::need(const QString& fact)
{
    if (!m_needs.contains(fact)) {
        m_needs.append(fact);
    }
}

} // namespace core::checks
