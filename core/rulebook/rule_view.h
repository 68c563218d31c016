// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_pack.h"

#include <QHash>
#include <QMap>

namespace core::rulebook {

/// What a view is made of.
struct RuleViewParts
{
    struct OfProcedure
    {
        QList<Stage> stages;                  ///< in their order
        QList<QList<MaterialRule>> materials; ///< by code, then the uppermost first
        QList<QList<DeadlineRule>> deadlines; ///< by code, then the uppermost first
    };

    QString city;
    QDate from;
    QStringList packs;
    QList<Procedure> procedures; ///< by catalogue code, those of one code in the order in which packs name them
    QHash<QString, OfProcedure> byProcedure;
    QMap<QString, ReturnReason> returns;
    QMap<QString, QList<Setting>> settings; ///< the uppermost first
    QMap<QString, QList<CheckRule>> checks;  ///< the uppermost first
    QList<Office> offices;
    QList<RouterRow> router;
    QList<RouterNote> routerNotes;
    QHash<QString, Source> sources;
};

/// The rules of one city on one day: national ones underneath, the city's on top, later ones over earlier. Immutable.
class RuleView final
{
public:
    explicit RuleView(RuleViewParts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] const QString& city() const { return m_parts.city; }
    /// The first day on which these rules hold as they stand.
    [[nodiscard]] QDate from() const { return m_parts.from; }
    /// Names of the packs it is made of, lowest first.
    [[nodiscard]] const QStringList& packs() const { return m_parts.packs; }

    /// Null where the rules know no such procedure.
    [[nodiscard]] const Procedure* procedure(const QString& code) const;
    /// In the catalogue's order: BT-00 … BT-80, then the residence permit's (domain §1.1).
    [[nodiscard]] QList<const Procedure*> procedures() const;
    /// In their order; empty for an unknown procedure.
    [[nodiscard]] const QList<Stage>& stagesOf(const QString& procedure) const;
    /// Null where the procedure has no such stage.
    [[nodiscard]] const Stage* stage(const QString& procedure, const QString& code) const;
    /// A material's rules with the uppermost first, ordered by code.
    [[nodiscard]] const QList<QList<MaterialRule>>& materialsOf(const QString& procedure) const;
    /// Of the first procedure that speaks of the material; empty where none does.
    [[nodiscard]] BilingualText materialNames(const QString& material) const;
    /// A deadline's rules with the uppermost first, ordered by code.
    [[nodiscard]] const QList<QList<DeadlineRule>>& deadlinesOf(const QString& procedure) const;
    [[nodiscard]] const ReturnReason* returnReason(const QString& code) const;
    /// Those that can befall a procedure, ordered by code.
    [[nodiscard]] QList<const ReturnReason*> returnsOf(const QString& procedure) const;
    /// The uppermost that holds for the facts; null where there is none.
    [[nodiscard]] const Setting* setting(const QString& code, const Facts& facts) const;
    /// A setting's rules with the uppermost first; empty where there is none.
    [[nodiscard]] QList<Setting> settingStack(const QString& code) const { return m_parts.settings.value(code); }
    /// In order.
    [[nodiscard]] QStringList settingCodes() const { return m_parts.settings.keys(); }
    /// What checks go by, by code, each with the uppermost first.
    [[nodiscard]] const QMap<QString, QList<CheckRule>>& checks() const { return m_parts.checks; }
    [[nodiscard]] const QList<Office>& offices() const { return m_parts.offices; }
    /// The rows of the card-integration table, ordered by code; at most one holds for any facts.
    [[nodiscard]] const QList<RouterRow>& router() const { return m_parts.router; }
    /// Ordered by code.
    [[nodiscard]] const QList<RouterNote>& routerNotes() const { return m_parts.routerNotes; }
    [[nodiscard]] const Source* source(const QString& id) const;

private:
    RuleViewParts m_parts;
};

} // namespace core::rulebook
