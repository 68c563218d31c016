// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::rulebook {

/// What a fact's value is.
enum class FactKind { Text, Code, Date, Number, Boolean, List, Documents, Fields };

/// What a text has to be where it is not free: ISO 3166-1 alpha-3 (or a passport's special code), ISO 639-1, M01 … M26.
enum class FactForm { Free, Country, Language, Material };

/// One key that facts may have (cli.md, "Facts"; domain §13, "More facts of a case").
struct FactKey
{
    QString name;
    FactKind kind = FactKind::Text;
    QStringList values = {};   ///< of Code and List: the values allowed; empty means any
    bool derived = false;      ///< computed from other facts, never given
    QStringList madeFrom = {}; ///< of a derived one: what would have to be known where it is unknown
    FactForm form = FactForm::Free;
    qint64 most = 9999; ///< of a Number: beyond it lies a slip of the hand
};

/// Every known key, derived ones included, ordered by name.
[[nodiscard]] const QList<FactKey>& knownFacts();
/// The key of that name, or null where there is none.
[[nodiscard]] const FactKey* knownFact(const QString& name);

} // namespace core::rulebook
