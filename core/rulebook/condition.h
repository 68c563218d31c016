// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/facts.h"

#include <QList>

#include <optional>

namespace core::rulebook {

/// Whether a condition holds. Unknown: a fact that decides is missing.
enum class Truth { No, Unknown, Yes };

struct Match
{
    Truth truth = Truth::Yes;
    QStringList needs; ///< the facts that would have to be known; only with Unknown
};

/// What one fact must be: one of a list, or within a range. Ends belong to the range.
struct Requirement
{
    QString fact;
    QVariantList anyOf;
    QDate from;
    QDate to;
    std::optional<qint64> min;
    std::optional<qint64> max;

    [[nodiscard]] Truth holdsFor(const Facts& facts) const;
};

/// Facts that must all be as required (design §4). An empty condition always holds. There is no other logic: what
/// needs computing is a derived fact (facts.h).
class Condition final
{
public:
    Condition() = default;
    explicit Condition(QList<Requirement> requirements) : m_requirements(std::move(requirements)) {}

    [[nodiscard]] bool isEmpty() const { return m_requirements.isEmpty(); }
    [[nodiscard]] const QList<Requirement>& requirements() const { return m_requirements; }
    [[nodiscard]] Match match(const Facts& facts) const;
    [[nodiscard]] bool holdsFor(const Facts& facts) const { return match(facts).truth == Truth::Yes; }
    /// No facts can fulfil both: some fact is asked to be one of two lists, or within two spans, that share nothing.
    [[nodiscard]] bool excludes(const Condition& other) const;

private:
    QList<Requirement> m_requirements;
};

} // namespace core::rulebook
