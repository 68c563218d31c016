// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/rulebook/pack_node.h"

/// Readers of what all entries share. Each notes problems in the node's scan.
namespace core::rulebook::entry_reader {

/// The keys every entry may have, with those of its kind.
[[nodiscard]] QStringList keysWith(const QStringList& own);

[[nodiscard]] QList<Citation> citations(const PackNode& node);
/// As citations; refuses an empty or missing list (no-source).
[[nodiscard]] QList<Citation> neededCitations(const PackNode& owner);
/// A rule may bind hard only on a source of weight high or above (weak-source, at `place`).
void requireStrongSource(const QList<Citation>& citations, const PackNode& place);

[[nodiscard]] Condition condition(const PackNode& node);
/// A fact's name; refuses one that is not known (unknown-fact), or is not of that kind (wrong-type).
[[nodiscard]] QString fact(const PackNode& node);
[[nodiscard]] QString dateFact(const PackNode& node);
/// Names of a table; refuses others with that reason.
[[nodiscard]] QStringList known(const PackNode& node, const QSet<QString>& names, const QString& reason);
[[nodiscard]] domain::Actor actor(const PackNode& node);
[[nodiscard]] QList<domain::Actor> actors(const PackNode& node);

/// Fills code, names, procedures, when, from, to, sources, pointer.
void readEntry(Entry& entry, const PackNode& node);

} // namespace core::rulebook::entry_reader
