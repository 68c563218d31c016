// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rulebook/rule_pack.h"

#include <QByteArray>
#include <QSet>

namespace core::rulebook {

/// Names that packs may refer to: their own and those of the packs they lie upon.
struct KnownNames
{
    QHash<QString, Weight> sources;
    QSet<QString> procedures;
    QSet<QString> materials;
    QSet<QString> returns;
    QSet<QString> settings;
    QSet<QString> numbers; ///< the settings whose value is a whole number
    QHash<QString, QSet<QString>> stages;      ///< by procedure
    QHash<QString, QSet<QString>> finalStages; ///< by procedure: those at which a case has ended

    void unite(const KnownNames& other);
};

/// The names that a pack declares, without reading it further. Fails with PackUnreadable where it is no JSON object.
[[nodiscard]] Result<KnownNames> declaredNames(const QByteArray& json, const QString& file);

/// Reads a pack. `beneath` holds the names of the packs it may refer to. Fails with PackUnreadable (no JSON, another
/// format) or PackUnsound; the arguments are `file`, `pointer` (JSON pointer), `reason` (kebab-case, for example
/// unknown-fact) and `value`.
[[nodiscard]] Result<RulePack> readPack(const QByteArray& json, const QString& file, const KnownNames& beneath);

} // namespace core::rulebook
