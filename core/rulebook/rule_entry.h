// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/condition.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What all entries of rule packs have in common (design §4).
namespace core::rulebook {

using types::BilingualText;

/// How far a source carries (domain, "How to read the source tags").
enum class Weight { Memory, Low, Medium, High, Highest };

/// How loud a rule is where it is broken (domain §13.4). What rests on memory or blogs alone is never a blocker.
enum class Severity { Note, Warning, Blocker };

/// A document that rules cite.
struct Source
{
    QString id; ///< S1, S2, BJ …
    BilingualText title;
    QString document; ///< where it stands: address, file, number
    QDate date;       ///< of the document; null where unknown
    Weight weight = Weight::Medium;
};

/// A place in a source.
struct Citation
{
    QString source;
    QString place;
    bool englishOnly = false; ///< stands in the translation alone, which does not govern (domain §13)

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// What every entry of a pack has.
struct Entry
{
    QString code;
    BilingualText names;
    QStringList procedures; ///< those it belongs to; empty: all
    Condition when;
    QDate from; ///< first day in force
    QDate to;   ///< last day in force; null: still
    QList<Citation> sources;
    QString pointer; ///< JSON pointer in its pack
};

} // namespace core::rulebook
