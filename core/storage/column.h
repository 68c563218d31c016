// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expect.h"
#include "core/base/ids.h"
#include "core/domain/codes.h"
#include "core/storage/row_values.h"
#include "core/storage/statement.h"
#include "core/storage/stored_date.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QJsonObject>

#include <type_traits>

namespace core::storage {

/// One member of a record and the column that holds it.
template <typename Record, typename Value>
struct Column
{
    const char* name;
    Value Record::*member;
};

template <typename Record, typename Value>
[[nodiscard]] constexpr Column<Record, Value> column(const char* name, Value Record::*member)
{
    return {name, member};
}

/// How a member's type stands in the store: `width` columns, written by encode(), read by decode() and fromJson().
/// Text is TEXT (never NULL), whole numbers and truth values are INTEGER, a date is TEXT YYYY-MM-DD or NULL, an id is
/// INTEGER or NULL, an enumeration is its code.
template <typename Value>
struct ColumnCodec
{
    static constexpr int width = 1;

    static void addNames(std::vector<std::string>& names, const char* name) { names.emplace_back(name); }

    static void encode(const Value& value, RowValues& row)
    {
        if constexpr (std::is_same_v<Value, QString>) {
            row.addText(value);
        } else if constexpr (std::is_same_v<Value, QDate>) {
            encodeDate(value, row);
        } else if constexpr (std::is_enum_v<Value>) {
            row.addText(domain::codeOf(value));
        } else {
            static_assert(std::is_integral_v<Value>);
            row.addNumber(static_cast<qint64>(value));
        }
    }

    static Value decode(const Statement& row, int column)
    {
        if constexpr (std::is_same_v<Value, QString>) {
            return row.text(column);
        } else if constexpr (std::is_same_v<Value, QDate>) {
            return row.date(column);
        } else if constexpr (std::is_enum_v<Value>) {
            return enumOf(row.text(column));
        } else {
            return static_cast<Value>(row.number(column));
        }
    }

    static Value fromJson(const QJsonObject& values, const char* name)
    {
        const QJsonValue found = values.value(QLatin1String(name));
        if constexpr (std::is_same_v<Value, QString>) {
            return found.toString();
        } else if constexpr (std::is_same_v<Value, QDate>) {
            return stored_date::dateOf(found.toString().toStdString());
        } else if constexpr (std::is_enum_v<Value>) {
            return enumOf(found.toString());
        } else {
            return static_cast<Value>(found.toInteger());
        }
    }

private:
    static void encodeDate(QDate date, RowValues& row)
    {
        if (date.isNull()) {
            row.addNull();
        } else {
            row.addAscii(stored_date::textOf(date));
        }
    }

    static Value enumOf(const QString& code)
    {
        // The column's CHECK lets no other code in.
        const std::optional<Value> value = domain::fromCode<Value>(code);
        return value.value_or(Value{});
    }
};

template <typename Tag>
struct ColumnCodec<Id<Tag>>
{
    static constexpr int width = 1;

    static void addNames(std::vector<std::string>& names, const char* name) { names.emplace_back(name); }

    static void encode(Id<Tag> id, RowValues& row)
    {
        if (id.isStored()) {
            row.addNumber(id.value);
        } else {
            row.addNull();
        }
    }

    static Id<Tag> decode(const Statement& row, int column) { return Id<Tag>{row.number(column)}; }

    static Id<Tag> fromJson(const QJsonObject& values, const char* name)
    {
        return Id<Tag>{values.value(QLatin1String(name)).toInteger()};
    }
};

template <>
struct ColumnCodec<types::BilingualText>
{
    static constexpr int width = 2;

    static void addNames(std::vector<std::string>& names, const char* name)
    {
        names.push_back(std::string(name) + "_zh");
        names.push_back(std::string(name) + "_en");
    }

    static void encode(const types::BilingualText& text, RowValues& row)
    {
        row.addText(text.zh);
        row.addText(text.en);
    }

    static types::BilingualText decode(const Statement& row, int column)
    {
        return {row.text(column), row.text(column + 1)};
    }

    static types::BilingualText fromJson(const QJsonObject& values, const char* name)
    {
        return {values.value(QLatin1String(name) + QLatin1String("_zh")).toString(),
            values.value(QLatin1String(name) + QLatin1String("_en")).toString()};
    }
};

} // namespace core::storage
