// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_entry.h"

/// The card-integration decision table (domain §7.1) as packs hold it.
namespace core::rulebook {

/// How sure a router answer is (cli.md, `route`).
enum class Confidence {
    Documented, ///< a source says so for this city or nationally
    Inferred,   ///< no source speaks of this case; the reason says what it rests on
    Unknown     ///< a fact that decides is missing
};

/// documented, inferred, unknown.
[[nodiscard]] QString codeOf(Confidence confidence);

/// The pathway of the rows that speak where a fact is missing: one without a condition for all such cases, and with
/// conditions those for which more can be said.
[[nodiscard]] QString undeterminedPathway();
/// Every pathway that a row may name (cli.md, `route`).
[[nodiscard]] const QStringList& knownPathways();

/// A row of the table: whom it is for, and which way it sends them. Rows exclude one another, so that at most one
/// answers and their order means nothing; a pack in which two could answer is refused.
struct RouterRow : Entry
{
    QString row; ///< T1 … T16; empty where domain §13.12 settles what the table leaves out
    QString pathway;
    Confidence confidence = Confidence::Inferred;
    BilingualText because;
    QList<BilingualText> actions; ///< in their order
    QList<BilingualText> obtain;  ///< papers to download or collect
    QString opens;                ///< the procedure to open; empty: none
    QStringList materials;        ///< what is handed in; empty: the procedure's own checklist says it
    bool overlay = false;         ///< a city's words on a national row: keeps what it does not speak of
};

/// What stands beside an answer: a city's difference, T17 … T19, or a doubt.
struct RouterNote : Entry
{
    QStringList pathways; ///< beside which it stands; empty: any
    BilingualText note;
    bool doubt = false; ///< where it applies the answer is no longer documented (domain §13.7, §13.9)
};

/// The row as the city leaves it.
[[nodiscard]] RouterRow laidOver(const RouterRow& beneath, const RouterRow& upper);

/// The first row that could answer beside one before it, on a day on which both are in force; null where none could.
[[nodiscard]] const RouterRow* firstRivalIn(const QList<RouterRow>& rows);

} // namespace core::rulebook
