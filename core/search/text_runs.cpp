// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/text_runs.h"

#include "core/search/icu_text.h"

namespace core::search {

namespace {

constexpr char32_t kFirstHan = 0x4E00;
constexpr char32_t kLastHan = 0x9FFF;
constexpr char32_t kLastAscii = 0x7F;
constexpr std::size_t kUsualRun = 20; ///< a number or a word of a name fits

bool isPlain(QChar c) { return c.unicode() <= kLastAscii || (c.unicode() >= kFirstHan && c.unicode() <= kLastHan); }

bool standsAlone(char32_t character)
{
    if (character >= kFirstHan && character <= kLastHan) {
        return true;
    }
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

void append(TextRun::Kind kind, std::u32string_view text, bool joined, QList<TextRun>& runs)
{
    if (!joined || runs.isEmpty() || runs.last().kind != kind) {
        runs.append({kind, {}});
        runs.last().text.reserve(kUsualRun);
    }
    runs.last().text += text;
}

bool isAsciiLetterOrDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

char32_t foldedAscii(char32_t c) { return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c; }

std::u32string foldedWord(char32_t character)
{
    // What folding leaves may hold marks of its own (the apostrophe of ŉ); only letters and digits are searched.
    std::u32string word;
    for (const uint c : icu_text::folded(character).toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            word.push_back(c);
        }
    }
    return word;
}

} // namespace

QList<TextRun> textRuns(const QString& text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), isPlain);
    const QString unified = plain ? text : text.normalized(QString::NormalizationForm_KC);
    QList<TextRun> runs;
    bool joined = false;
    for (qsizetype i = 0; i < unified.size(); ++i) {
        char32_t character = unified[i].unicode();
        if (character <= kLastAscii) {
            const char32_t folded = foldedAscii(character);
            const bool isPart = isAsciiLetterOrDigit(character);
            if (isPart) {
                append(TextRun::Kind::Word, {&folded, 1}, joined, runs);
            }
            joined = isPart;
            continue;
        }
        if (unified[i].isHighSurrogate() && i + 1 < unified.size() && unified[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(unified[i], unified[i + 1]);
            ++i;
        }
        const bool mark = QChar::category(character) == QChar::Mark_NonSpacing;
        if (mark && joined) {
            continue;
        }
        if (!QChar::isLetterOrNumber(character)) {
            joined = false;
            continue;
        }
        if (standsAlone(character)) {
            append(TextRun::Kind::Characters, {&character, 1}, joined, runs);
        } else if (const std::u32string word = foldedWord(character); !word.empty()) {
            append(TextRun::Kind::Word, word, joined, runs);
        }
        joined = true;
    }
    return runs;
}

} // namespace core::search
