// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/condition.h"

#include <algorithm>

namespace core::rulebook {

namespace {

Truth truthOf(bool yes) { return yes ? Truth::Yes : Truth::No; }

bool isAmong(const QVariantList& wanted, const QVariant& value)
{
    if (value.typeId() == QMetaType::QStringList) {
        const QStringList texts = value.toStringList();
        return std::ranges::any_of(wanted, [&](const QVariant& each) { return texts.contains(each.toString()); });
    }
    return wanted.contains(value);
}

/// No value of the one fact fulfils both.
bool shareNothing(const Requirement& one, const Requirement& two)
{
    const FactKey* key = knownFact(one.fact);
    if (key == nullptr || key->kind == FactKind::List) {
        return false; // a list may hold values of both
    }
    if (!one.anyOf.isEmpty() && !two.anyOf.isEmpty()) {
        return std::ranges::none_of(one.anyOf, [&](const QVariant& each) { return two.anyOf.contains(each); });
    }
    const auto endsBefore = [](const Requirement& first, const Requirement& second) {
        return (!first.to.isNull() && !second.from.isNull() && first.to < second.from)
               || (first.max && second.min && *first.max < *second.min);
    };
    return endsBefore(one, two) || endsBefore(two, one);
}

} // namespace

Truth Requirement::holdsFor(const Facts& facts) const
{
    const QVariant value = facts.value(fact);
    if (!value.isValid()) {
        return Truth::Unknown;
    }
    if (!anyOf.isEmpty()) {
        return truthOf(isAmong(anyOf, value));
    }
    if (value.typeId() == QMetaType::QDate) {
        const QDate date = value.toDate();
        return truthOf((from.isNull() || from <= date) && (to.isNull() || date <= to));
    }
    const qint64 number = value.toLongLong();
    return truthOf((!min || *min <= number) && (!max || number <= *max));
}

Match Condition::match(const Facts& facts) const
{
    Match match;
    for (const Requirement& requirement : m_requirements) {
        switch (requirement.holdsFor(facts)) {
        case Truth::No:
            return {Truth::No, {}};
        case Truth::Unknown:
            match.truth = Truth::Unknown;
            match.needs.append(facts.missingFor(requirement.fact));
            break;
        case Truth::Yes:
            break;
        }
    }
    return match;
}

bool Condition::excludes(const Condition& other) const
{
    return std::ranges::any_of(m_requirements, [&](const Requirement& one) {
        return std::ranges::any_of(
            other.m_requirements, [&](const Requirement& two) { return one.fact == two.fact && shareNothing(one, two); });
    });
}

} // namespace core::rulebook
