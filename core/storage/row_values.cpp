// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_values.h"

#include <array>

namespace core::storage {

namespace {

void appendEscaped(std::string& json, std::string_view text)
{
    constexpr std::array<char, 17> kHex{"0123456789abcdef"};
    std::size_t plainFrom = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            continue;
        }
        json.append(text, plainFrom, i - plainFrom);
        plainFrom = i + 1;
        if (byte < 0x20) {
            json.append("\\u00");
            json += kHex[byte >> 4U];
            json += kHex[byte & 0xfU];
        } else {
            json += '\\';
            json += text[i];
        }
    }
    json.append(text, plainFrom);
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
    const std::size_t offset = m_texts.size();
    const bool isAscii = std::all_of(value.begin(), value.end(), [](QChar each) { return each.unicode() < 0x80; });
    if (isAscii) {
        m_texts.resize(offset + static_cast<std::size_t>(value.size()));
        std::transform(value.begin(), value.end(), m_texts.begin() + static_cast<std::ptrdiff_t>(offset),
            [](QChar each) { return static_cast<char>(each.unicode()); });
    } else {
        const QByteArray utf8 = value.toUtf8();
        m_texts.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }
    m_cells.push_back({Kind::Text, 0, offset, m_texts.size() - offset});
}

void RowValues::addAscii(std::span<const char> value)
{
    m_cells.push_back({Kind::Text, 0, m_texts.size(), value.size()});
    m_texts.append(value.data(), value.size());
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
    const auto size = static_cast<std::size_t>(value.size());
    m_cells.push_back({Kind::Bytes, 0, m_texts.size(), size});
    m_texts.append(value.constData(), size);
}

std::string_view RowValues::text(int index) const
{
    const Cell& found = cell(index);
    return std::string_view(m_texts).substr(found.offset, found.size);
}

QByteArray RowValues::toJson(const std::vector<std::string>& columnNames) const
{
    std::string json;
    json.reserve(m_texts.size() + m_cells.size() * 20);
    json += '{';
    for (int i = 0; i < count(); ++i) {
        const Cell& each = cell(i);
        if (each.number == 0 && each.size == 0) {
            continue;
        }
        json += json.size() > 1 ? ",\"" : "\"";
        json += columnNames[static_cast<std::size_t>(i)];
        if (each.kind == Kind::Number) {
            json += "\":";
            json += std::to_string(each.number);
        } else {
            json += "\":\"";
            appendEscaped(json, text(i));
            json += '"';
        }
    }
    json += '}';
    return QByteArray(json.data(), static_cast<qsizetype>(json.size()));
}

bool operator==(const RowValues& left, const RowValues& right)
{
    const auto sameCell = [&](const RowValues::Cell& a, const RowValues::Cell& b) {
        return a.kind == b.kind && a.number == b.number
            && std::string_view(left.m_texts).substr(a.offset, a.size)
            == std::string_view(right.m_texts).substr(b.offset, b.size);
    };
    return std::equal(left.m_cells.begin(), left.m_cells.end(), right.m_cells.begin(), right.m_cells.end(), sameCell);
}

} // namespace core::storage
