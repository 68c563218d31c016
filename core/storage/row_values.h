// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <span>
#include <string_view>

namespace core::storage {

/// One record's values as the store holds them, encoded once and then bound, compared and journalled. Usual records
/// fit without asking for memory.
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

    /// One JSON array in the columns' order. What is empty (NULL, "", 0) is 0, and left out at the end, so that equal
    /// records give equal bytes whatever columns a later schema adds there.
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const RowValues& left, const RowValues& right);

private:
    struct Cell
    {
        Kind kind = Kind::Null;
        qint64 number = 0;
        qsizetype offset = 0; ///< of text and bytes
        qsizetype size = 0;
    };
    [[nodiscard]] const Cell& cell(int index) const { return m_cells[index]; }

    QVarLengthArray<Cell, 16> m_cells;
    QVarLengthArray<char, 512> m_texts;
};

} // namespace core::storage
