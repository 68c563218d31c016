// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/csv_tokenizer.h"

#include <algorithm>
#include <array>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kQuote = u'"';
constexpr QChar kReturn = u'\r';
constexpr QChar kNewLine = u'\n';

bool hasText(const SheetRow& row)
{
    return std::any_of(
        row.cells.cbegin(), row.cells.cend(), [](const SheetCell& cell) { return !cell.text.isEmpty(); });
}

} // namespace

Result<void> CsvTokenizer::feed(QStringView piece)
{
    qsizetype at = 0;
    while (at < piece.size()) {
        at += takeSpan(piece, at);
        if (m_cell.size() > kMaxCellLength) {
            return Failure(FailureCode::FileTooLarge,
                {{u"row"_s, QString::number(m_number + 1)}, {u"mostSigns"_s, QString::number(kMaxCellLength)}});
        }
        if (at == piece.size()) {
            break;
        }
        if (const Result<void> taken = takeSpecial(piece[at]); !taken) {
            return taken;
        }
        ++at;
    }
    return {};
}

/// Takes the characters that have no meaning of their own in this state; returns how many.
qsizetype CsvTokenizer::takeSpan(QStringView piece, qsizetype from)
{
    if (m_state != State::Plain && m_state != State::Quoted) {
        return 0;
    }
    const QChar* const begin = piece.begin() + from;
    const QChar* const end = m_state == State::Quoted
                                 ? std::find(begin, piece.end(), kQuote)
                                 : std::find_if(begin, piece.end(), [delimiter = m_delimiter](QChar character) {
                                       return character == delimiter || character == kNewLine || character == kReturn;
                                   });
    m_cell.append(QStringView(begin, end));
    return end - begin;
}

Result<void> CsvTokenizer::takeSpecial(QChar character)
{
    if (m_state == State::AfterReturn) {
        m_state = State::CellStart;
        if (character == kNewLine) {
            return {};
        }
    }
    if (m_state == State::Quoted) {
        m_state = State::QuoteInQuoted;
        return {};
    }
    if (m_state == State::QuoteInQuoted && character == kQuote) {
        m_cell.append(kQuote);
        m_state = State::Quoted;
        return {};
    }
    if (character == m_delimiter) {
        endCell();
        return {};
    }
    if (character == kNewLine || character == kReturn) {
        const Result<void> ended = endRow();
        m_state = character == kReturn ? State::AfterReturn : State::CellStart;
        return ended;
    }
    beginCell(character);
    return {};
}

void CsvTokenizer::beginCell(QChar character)
{
    if (m_state == State::CellStart && character == kQuote) {
        m_state = State::Quoted;
        return;
    }
    m_cell.append(character);
    m_state = State::Plain;
}

void CsvTokenizer::endCell()
{
    m_row.cells.append({std::exchange(m_cell, {}), CellKind::Text});
    m_state = State::CellStart;
}

Result<void> CsvTokenizer::endRow()
{
    endCell();
    m_row.number = ++m_number;
    if (m_number > kMaxSheetRows || m_row.cells.size() > kMaxSheetColumns) {
        const bool isLong = m_number > kMaxSheetRows;
        return Failure(FailureCode::FileTooLarge,
            {{u"row"_s, QString::number(m_number)}, {isLong ? u"mostRows"_s : u"mostColumns"_s,
                                                        QString::number(isLong ? kMaxSheetRows : kMaxSheetColumns)}});
    }
    const qsizetype width = m_row.cells.size();
    Result<void> taken;
    if (hasText(m_row)) {
        taken = m_sink(std::move(m_row));
    }
    m_row = {};
    m_row.cells.reserve(width);
    return taken;
}

Result<void> CsvTokenizer::finish()
{
    if (m_state == State::Quoted) {
        return Failure(FailureCode::FileDamaged, {{u"row"_s, QString::number(m_number + 1)}});
    }
    const bool isBetweenRows = m_row.cells.isEmpty() && (m_state == State::CellStart || m_state == State::AfterReturn);
    return isBetweenRows ? Result<void>() : endRow();
}

QChar likelyDelimiter(QStringView head)
{
    constexpr int kRows = 20;
    constexpr std::array<char16_t, 3> kDelimiters{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    int rows = 0;
    for (const QChar character : head) {
        if (character == kQuote) {
            quoted = !quoted;
        } else if (!quoted && character == kNewLine && ++rows == kRows) {
            break;
        } else if (!quoted) {
            const auto* const found = std::find(kDelimiters.begin(), kDelimiters.end(), character.unicode());
            if (found != kDelimiters.end()) {
                ++counts[static_cast<std::size_t>(found - kDelimiters.begin())];
            }
        }
    }
    const auto* const most = std::max_element(counts.begin(), counts.end());
    return QChar(kDelimiters[static_cast<std::size_t>(most - counts.begin())]);
}

} // namespace core::reader::sheets
