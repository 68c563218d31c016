// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/pack_reader.h"
#include "core/rulebook/rule_view.h"

#include <memory>

namespace core::rulebook {

/// All rule packs, merged for every city and every day on which something changes. Immutable once loaded, so that any
/// thread may ask it.
class Rulebook final
{
public:
    /// Loads <folder>/<city>/*.json. Fails with FileMissing, FileUnreadable, PackUnreadable or PackUnsound.
    [[nodiscard]] static Result<Rulebook> load(const QString& folder);
    /// The packs shipped with the program: resource_paths::file("rules").
    [[nodiscard]] static Result<Rulebook> loadShipped();
    /// From packs already read, in any order.
    [[nodiscard]] static Result<Rulebook> fromPacks(QList<RulePack> packs);

    /// The rules of a city on a day. A city without packs of its own has the national rules. Before the first pack's
    /// day the view is empty. The reference lives as long as the rulebook.
    [[nodiscard]] const RuleView& forCase(const QString& city, QDate on) const;

    [[nodiscard]] bool hasCity(const QString& city) const { return m_views.contains(city); }
    /// National first, then by code.
    [[nodiscard]] QStringList cities() const;
    /// Ordered by city, from, name.
    [[nodiscard]] const QList<RulePack>& packs() const { return m_packs; }
    /// What a further pack for that city may refer to.
    [[nodiscard]] KnownNames knownNames(const QString& city) const;

private:
    Rulebook() = default;

    QList<RulePack> m_packs;
    QHash<QString, QMap<QDate, std::shared_ptr<const RuleView>>> m_views; ///< by city, by first day
    std::shared_ptr<const RuleView> m_empty;
};

} // namespace core::rulebook
