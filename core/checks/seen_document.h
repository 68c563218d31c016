// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/facts.h"

#include <QJsonObject>

#include <optional>

namespace core::checks {

/// A paper that is there: one item of the fact `documents`, or one of a stored case.
struct SeenDocument
{
    QString root;     ///< the pointer to it: /documents/0, /materials/M05
    QString material; ///< M01 …; empty: not said
    QDate issuedOn;
    QDate expiresOn;
    QString language; ///< ISO 639-1
    QString country;  ///< ISO 3166-1 alpha-3
    std::optional<bool> translated;
    std::optional<bool> sealed;
    std::optional<bool> authenticated;
    QJsonObject fields; ///< what was read from it
    QString kind{};     ///< what its file was read as (documents::kindName), of a stored case; empty: not known

    /// The pointer to one of its keys: /documents/0/issuedOn.
    [[nodiscard]] QString place(const QString& key = {}) const;
    /// A field's text under the first of the names that it has; nothing where it has none of them.
    [[nodiscard]] std::optional<QString> field(const QStringList& names) const;
    [[nodiscard]] QString placeOfField(const QStringList& names) const;
};

[[nodiscard]] QList<SeenDocument> documentsIn(const rulebook::Facts& facts);

} // namespace core::checks
