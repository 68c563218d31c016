// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/picture_rules.h"

#include <algorithm>

namespace core::documents {

using rulebook::CheckRule;
using rulebook::ReturnReason;
using rulebook::Severity;

Severity PictureRules::severityOf(const CheckRule& rule) const
{
    const ReturnReason* reason = m_rules.returnReason(rule.prevents);
    return rule.hasSeverity || reason == nullptr ? rule.severity : reason->severity;
}

QList<const CheckRule*> PictureRules::of(const QString& kind) const
{
    QList<const CheckRule*> found;
    for (const QList<CheckRule>& stack : m_rules.checks()) {
        if (std::none_of(stack.cbegin(), stack.cend(), [&kind](const CheckRule& rule) { return rule.kind == kind; })) {
            continue; // conditions cost more than names
        }
        const auto holding = std::find_if(stack.cbegin(), stack.cend(),
            [this](const CheckRule& rule) { return rule.when.holdsFor(m_facts); });
        if (holding != stack.cend() && holding->kind == kind) {
            found.append(&*holding);
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [this](const CheckRule* one, const CheckRule* other) { return severityOf(*one) > severityOf(*other); });
    return found;
}

std::optional<int> PictureRules::number(const CheckRule& rule, const QString& name) const
{
    const rulebook::CheckNumber number = rule.numbers.value(name);
    if (number.setting.isEmpty()) {
        return number.value;
    }
    const rulebook::Setting* setting = m_rules.setting(number.setting, m_facts);
    bool isNumber = false;
    const int value = setting == nullptr ? 0 : setting->value.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<int> PictureRules::number(const QString& kind, const QString& name) const
{
    const QList<const CheckRule*> rules = of(kind);
    return rules.isEmpty() ? std::nullopt : number(*rules.first(), name);
}

rulebook::Weight PictureRules::weakest(const QList<rulebook::Citation>& sources) const
{
    auto weight = rulebook::Weight::Highest;
    for (const rulebook::Citation& each : sources) {
        const rulebook::Source* source = m_rules.source(each.source);
        weight = std::min(weight, source == nullptr ? rulebook::Weight::Memory : source->weight);
    }
    return weight;
}

PictureFinding PictureRules::finding(const CheckRule& rule) const
{
    const ReturnReason* reason = m_rules.returnReason(rule.prevents);
    PictureFinding finding;
    finding.rule = rule.prevents.isEmpty() ? rule.code : rule.prevents;
    finding.check = rule.code;
    finding.severity = severityOf(rule);
    finding.materials = rule.materials;
    finding.names = rule.names;
    finding.fix = rule.fix.isEmpty() && reason != nullptr ? reason->fix : rule.fix;
    finding.sources = rule.sources;
    finding.weight = weakest(rule.sources);
    return finding;
}

} // namespace core::documents
