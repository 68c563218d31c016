// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_values.h"

#include <array>
#include <charconv>

namespace core::storage {

namespace {

using Json = QVarLengthArray<char, 1024>;

void append(Json& json, std::string_view text)
{
    json.append(text.data(), static_cast<qsizetype>(text.size()));
}

void appendEscaped(Json& json, std::string_view text)
{
    constexpr std::array<char, 17> kHex{"0123456789abcdef"};
    std::size_t plainFrom = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            continue;
        }
        append(json, text.substr(plainFrom, i - plainFrom));
        plainFrom = i + 1;
        if (byte < 0x20) {
            append(json, "\\u00");
            json.append(kHex[byte >> 4U]);
            json.append(kHex[byte & 0xfU]);
        } else {
            json.append('\\');
            json.append(text[i]);
        }
    }
    append(json, text.substr(plainFrom));
}

void appendNumber(Json& json, qint64 value)
{
    std::array<char, 20> digits; // of any 64-bit number
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    append(json, {digits.data(), static_cast<std::size_t>(end - digits.data())});
}

} // namespace

void RowValues::clear()
{
    m_cells.clear();
    m_texts.clear();
}

void RowValues::addNull()
{
    m_cells.push_back({});
}

void RowValues::addNumber(qint64 value)
{
    m_cells.push_back({Kind::Number, value, 0, 0});
}

void RowValues::addText(QStringView value)
{
    const qsizetype offset = m_texts.size();
    m_texts.resize(offset + value.size());
    char16_t bits = 0;
    std::transform(value.begin(), value.end(), m_texts.begin() + offset, [&bits](QChar each) {
        bits |= each.unicode();
        return static_cast<char>(each.unicode());
    });
    const bool isAscii = bits < 0x80;
    if (!isAscii) {
        const QByteArray utf8 = value.toUtf8();
        m_texts.resize(offset);
        m_texts.append(utf8.constData(), utf8.size());
    }
    m_cells.push_back({Kind::Text, 0, offset, m_texts.size() - offset});
}

void RowValues::addAscii(std::span<const char> value)
{
    const auto size = static_cast<qsizetype>(value.size());
    m_cells.push_back({Kind::Text, 0, m_texts.size(), size});
    m_texts.append(value.data(), size);
}

void RowValues::addUtf8(const QByteArray& value)
{
    if (value.isNull()) {
        addNull();
    } else {
        addAscii({value.constData(), static_cast<std::size_t>(value.size())});
    }
}

void RowValues::addBytes(const QByteArray& value)
{
    m_cells.push_back({Kind::Bytes, 0, m_texts.size(), value.size()});
    m_texts.append(value.constData(), value.size());
}

std::string_view RowValues::text(int index) const
{
    const Cell& found = cell(index);
    return {m_texts.data() + found.offset, static_cast<std::size_t>(found.size)};
}

QByteArray RowValues::toJson() const
{
    const auto isUnset = [](const Cell& each) { return each.number == 0 && each.size == 0; };
    const auto end = std::find_if_not(m_cells.crbegin(), m_cells.crend(), isUnset).base();
    Json json;
    json.append('[');
    for (auto each = m_cells.cbegin(); each != end; ++each) {
        if (each != m_cells.cbegin()) {
            json.append(',');
        }
        if (each->kind == Kind::Number || isUnset(*each)) {
            appendNumber(json, each->number);
        } else {
            json.append('"');
            appendEscaped(json, text(static_cast<int>(each - m_cells.cbegin())));
            json.append('"');
        }
    }
    json.append(']');
    return QByteArray(json.constData(), json.size());
}

bool operator==(const RowValues& left, const RowValues& right)
{
    if (left.count() != right.count()) {
        return false;
    }
    for (int i = 0; i < left.count(); ++i) {
        if (left.kind(i) != right.kind(i) || left.number(i) != right.number(i) || left.text(i) != right.text(i)) {
            return false;
        }
    }
    return true;
}

} // namespace core::storage
