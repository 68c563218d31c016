// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_input.h"
#include "core/checks/finding.h"

#include <QHash>

#include <optional>

namespace core::checks {

/// What the families of checks share while one case is looked at: the rules that speak, the papers, the days on which
/// things are judged, and where findings go.
class CheckRun final
{
public:
    explicit CheckRun(const CheckInput& input);

    [[nodiscard]] const CheckInput& input() const { return m_input; }
    [[nodiscard]] const rulebook::Facts& facts() const { return m_input.facts; }
    [[nodiscard]] const QList<SeenDocument>& documents() const { return m_documents; }
    [[nodiscard]] bool documentsAreKnown() const
    {
        return m_input.documents.has_value() || facts().has(QStringLiteral("documents"));
    }
    [[nodiscard]] bool hasDocument(const QString& material) const;
    /// Rules "at submission" are judged on it: submittedOn, else on (domain §13.3).
    [[nodiscard]] QDate filedOn() const { return m_filedOn; }
    /// Rules "at use": plannedUseOn, else as filedOn() (domain §13.3).
    [[nodiscard]] QDate usedOn() const { return m_usedOn; }

    /// The packs' entries of a kind that hold for the case, by code.
    [[nodiscard]] QList<const rulebook::CheckRule*> rulesOf(const QString& kind) const;
    /// A number the rule counts by: its own, or what the office chose or the packs have as that setting; nothing where
    /// none is known.
    [[nodiscard]] std::optional<int> number(const rulebook::CheckRule& rule, const QString& name) const;
    /// The value of a setting as it stands for the case; null where none is known.
    [[nodiscard]] QVariant setting(const QString& code) const;
    /// The names of a paper, from the checklist or the packs.
    [[nodiscard]] rulebook::BilingualText namesOf(const QString& material) const;

    /// Keeps a finding; its reason, severity, fix and sources come from the rule, unless it has a fix or sources of its
    /// own.
    void report(const rulebook::CheckRule& rule, Finding finding);
    /// More could be said if the fact were known.
    void need(const QString& fact);

    [[nodiscard]] QList<Finding>& findings() { return m_findings; }
    [[nodiscard]] QStringList& needs() { return m_needs; }

private:
    void takeRules();

    const CheckInput& m_input;
    QList<SeenDocument> m_documents;
    QDate m_filedOn;
    QDate m_usedOn;
    QHash<QString, QList<const rulebook::CheckRule*>> m_rules; ///< by kind
    QList<Finding> m_findings;
    QStringList m_needs;
};

} // namespace core::checks
