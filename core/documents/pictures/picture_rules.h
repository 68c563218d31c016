// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pictures/picture_finding.h"
#include "core/rulebook/rule_view.h"

#include <optional>

namespace core::documents {

/// The rules for pictures of one city on one day, which the facts name. References have to outlive it.
class PictureRules final
{
public:
    PictureRules(const rulebook::RuleView& rules, const rulebook::Facts& facts) : m_rules(rules), m_facts(facts) {}

    /// The day on which a picture is judged.
    [[nodiscard]] QDate today() const { return m_facts.date(QStringLiteral("on")); }
    /// The entries of a kind that hold, the loudest first; empty where the rules say nothing of it.
    [[nodiscard]] QList<const rulebook::CheckRule*> of(const QString& kind) const;
    /// An entry's number, or that of the setting it names; nothing where that is none.
    [[nodiscard]] std::optional<int> number(const rulebook::CheckRule& rule, const QString& name) const;
    /// The number of the loudest entry of a kind.
    [[nodiscard]] std::optional<int> number(const QString& kind, const QString& name) const;

    [[nodiscard]] PictureFinding finding(const rulebook::CheckRule& rule) const;

private:
    [[nodiscard]] rulebook::Severity severityOf(const rulebook::CheckRule& rule) const;
    [[nodiscard]] rulebook::Weight weakest(const QList<rulebook::Citation>& sources) const;

    const rulebook::RuleView& m_rules;
    const rulebook::Facts& m_facts;
};

} // namespace core::documents
