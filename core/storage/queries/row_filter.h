// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <initializer_list>
#include <string>

namespace core::storage {

class Statement;

/// FIELD=VALUE conditions of a list, from a closed set of fields (cli.md). Values are bound, never written into SQL.
class RowFilter final
{
public:
    /// A field's name for people and the condition it stands for, in which `:value` is the value.
    struct Field
    {
        const char* name;
        const char* condition;
    };

    /// Fails with UsageWrong (arg argument) where a field is not among `fields`.
    [[nodiscard]] static Result<RowFilter> make(
        const QMap<QString, QString>& where, std::initializer_list<Field> fields);

    /// " WHERE a AND b", or nothing.
    [[nodiscard]] std::string clause() const;
    void bindTo(Statement& statement) const;

private:
    std::string m_clause;
    QMap<QByteArray, QString> m_values; ///< by placeholder
};

} // namespace core::storage
