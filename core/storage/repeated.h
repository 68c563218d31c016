// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QHash>

namespace core::storage {

/// What the texts of a column say, where many rows have the same text: each is decoded and held once, however many rows
/// there are. For the run of one statement.
template <typename Value> class Repeated final
{
public:
    /// `decode` (const Statement&, int column) → Value is asked for a text that no row before had.
    template <typename Decode> const Value& of(const Statement& row, int column, Decode decode)
    {
        const QByteArray text = row.bytes(column);
        const auto known = m_known.constFind(text);
        return known != m_known.cend() ? *known : *m_known.insert(text, decode(row, column));
    }

private:
    QHash<QByteArray, Value> m_known;
};

class RepeatedTexts final
{
public:
    const QString& of(const Statement& row, int column)
    {
        return m_texts.of(row, column, [](const Statement& at, int which) { return at.text(which); });
    }

private:
    Repeated<QString> m_texts;
};

} // namespace core::storage
