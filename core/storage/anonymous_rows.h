// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/anonymous_copy.h"

#include <QHash>
#include <QJsonArray>
#include <QList>

namespace core::storage {

class Connection;

/// A table's columns in their order, with what each holds.
struct KnownTable
{
    struct Column
    {
        QString name;
        ColumnKind kind;
        bool isNumber; ///< declared INTEGER
    };

    QString name;
    QList<Column> columns;

    /// Where a column stands among these; -1: nowhere.
    [[nodiscard]] static int placeOf(const QString& name, const QList<Column>& columns);
};

/// The store's tables, those of the search index apart. Fails with Internal (arg detail) for a column in no list.
[[nodiscard]] Result<QList<KnownTable>> knownTables(Connection& connection);

/// Puts replacements into the values that the history keeps of rows: see event_rows.h for their shapes.
class JournalRewriter final
{
public:
    JournalRewriter(const QList<KnownTable>& tables, Replacements& replacements);

    /// The same JSON with replacements; null stays null.
    [[nodiscard]] QByteArray rewritten(const QByteArray& table, const QByteArray& json) const;
    /// `fact`: what the row's column of that name says, where it has one.
    [[nodiscard]] QJsonValue replaced(ColumnKind kind, const QJsonValue& value, const QString& fact = {}) const;

private:
    [[nodiscard]] QJsonValue row(const QString& table, const QJsonValue& values) const;

    QHash<QString, QList<KnownTable::Column>> m_columns; ///< without id and revision, as the history has them
    Replacements& m_replacements;
};

} // namespace core::storage
