// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::storage {

/// One record's values as the store holds them, encoded once and then bound, compared and journalled. Made to be
/// filled again and again without asking for memory.
class RowValues final
{
public:
    enum class Kind : quint8 { Null, Number, Text, Bytes };

    void clear();
    void addNull();
    void addNumber(qint64 value);
    void addText(QStringView value);
    void addAscii(std::span<const char> value);
    /// A null array is NULL.
    void addUtf8(const QByteArray& value);
    /// Only for derived columns, which are never journalled.
    void addBytes(const QByteArray& value);

    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] Kind kind(int index) const { return cell(index).kind; }
    [[nodiscard]] qint64 number(int index) const { return cell(index).number; }
    [[nodiscard]] std::string_view text(int index) const; ///< of text and bytes

    /// One JSON object in the columns' order. What is empty (NULL, "", 0) is left out, so that equal records give equal
    /// bytes whatever columns a later schema adds.
    [[nodiscard]] QByteArray toJson(const std::vector<std::string>& columnNames) const;

    friend bool operator==(const RowValues& left, const RowValues& right);

private:
    struct Cell
    {
        Kind kind = Kind::Null;
        qint64 number = 0;
        std::size_t offset = 0;
        std::size_t size = 0;
    };
    [[nodiscard]] const Cell& cell(int index) const { return m_cells[static_cast<std::size_t>(index)]; }

    std::vector<Cell> m_cells;
    std::string m_texts;
};

} // namespace core::storage
