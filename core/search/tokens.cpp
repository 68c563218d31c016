// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tokens.h"

#include "core/search/icu_text.h"
#include "core/search/text_runs.h"

#include <QStringList>
#include <QVarLengthArray>

namespace core::search {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kCharacterPiece = 2;
constexpr std::size_t kNumberPiece = 3;
// A pinyin token that starts inside a name need not go on for the whole of a company's name.
constexpr qsizetype kPinyinReach = 4;
// Nobody types more; a pasted page must not become a query of thousands of terms.
constexpr qsizetype kMostQueryTerms = 12;
constexpr std::size_t kLongestQueryTerm = 64;

void add(QString& tokens, QStringView token)
{
    if (!token.isEmpty()) {
        tokens.append(token).append(u' ');
    }
}

void add(QString& tokens, std::u32string_view token)
{
    if (token.empty()) {
        return;
    }
    QVarLengthArray<QChar, 64> units;
    for (const char32_t character : token) {
        for (const char16_t unit : QChar::fromUcs4(character)) {
            units.append(unit);
        }
    }
    units.append(u' ');
    tokens.append(units.constData(), units.size());
}

/// Overlapping pieces of one size, one place after the other, so that a phrase of them is the text itself. With
/// `tails` the shorter ends follow, which lets a query shorter than a piece be a beginning of one.
void addPieces(QString& tokens, const std::u32string& text, std::size_t size, bool tails)
{
    const std::u32string_view view(text);
    for (std::size_t i = 0; i + size <= view.size(); ++i) {
        add(tokens, view.substr(i, size));
    }
    const std::size_t firstTail = view.size() >= size ? view.size() - size + 1 : 0;
    for (std::size_t i = firstTail; tails && i < view.size(); ++i) {
        add(tokens, view.substr(i));
    }
}

/// zhangwei, wei; zw, w: the whole, then what starts at each later character.
void addReading(QString& tokens, const QStringList& syllables)
{
    add(tokens, syllables.join(QString()));
    for (qsizetype i = 1; i < syllables.size(); ++i) {
        add(tokens, syllables.sliced(i, std::min(kPinyinReach, syllables.size() - i)).join(QString()));
    }
    QString initials;
    for (const QString& syllable : syllables) {
        initials.append(syllable.front());
    }
    for (qsizetype i = 0; i < initials.size(); ++i) {
        add(tokens, QStringView(initials).sliced(i));
    }
}

void addPinyin(QString& tokens, const std::u32string& characters)
{
    QStringList syllables;
    for (const char32_t character : characters) {
        if (const QString syllable = icu_text::pinyin(character); !syllable.isEmpty()) {
            syllables.append(syllable);
        }
    }
    if (syllables.isEmpty()) {
        return;
    }
    addReading(tokens, syllables);
    const QString surname = icu_text::surnamePinyin(characters.front());
    if (!surname.isEmpty() && surname != syllables.front()) {
        syllables.front() = surname;
        addReading(tokens, syllables);
    }
}

bool hasDigit(std::u32string_view text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

void addNumber(QString& tokens, const QString& text)
{
    std::u32string number;
    for (const TextRun& run : textRuns(text)) {
        number += run.text;
    }
    // The tails also part a number's pieces from those of the next one.
    addPieces(tokens, number, kNumberPiece, true);
    // A query of letters alone asks for what begins with them; any other is met by the pieces.
    if (number.size() > kNumberPiece && !hasDigit(std::u32string_view(number).substr(0, kNumberPiece + 1))) {
        add(tokens, number);
    }
}

void addWords(QString& tokens, const SearchField& field)
{
    for (const TextRun& run : textRuns(field.text)) {
        if (run.kind == TextRun::Kind::Word) {
            add(tokens, run.text);
            continue;
        }
        addPieces(tokens, run.text, kCharacterPiece, true);
        if (field.kind == SearchField::Kind::Name) {
            addPinyin(tokens, run.text);
        }
    }
}

QString phrase(const std::u32string& text, std::size_t size)
{
    QString pieces;
    addPieces(pieces, text, size, false);
    return u'"' + pieces.trimmed() + u'"';
}

QString beginning(const std::u32string& text) { return u'"' + QString::fromStdU32String(text) + u"\" *"_s; }

QString queryTerm(const TextRun& run)
{
    const std::u32string text = run.text.substr(0, kLongestQueryTerm);
    if (run.kind == TextRun::Kind::Characters) {
        return text.size() < kCharacterPiece ? beginning(text) : phrase(text, kCharacterPiece);
    }
    if (hasDigit(text) && text.size() >= kNumberPiece) {
        return u'(' + phrase(text, kNumberPiece) + " OR "_L1 + beginning(text) + u')';
    }
    return beginning(text);
}

} // namespace

QString indexTokens(const QList<SearchField>& fields)
{
    QString tokens;
    tokens.reserve(256);
    for (const SearchField& field : fields) {
        if (field.kind == SearchField::Kind::Number) {
            addNumber(tokens, field.text);
        } else {
            addWords(tokens, field);
        }
    }
    tokens.chop(1);
    return tokens;
}

QString queryTokens(const QString& text)
{
    const QList<TextRun> runs = textRuns(text);
    QStringList terms;
    for (const TextRun& run : runs.first(std::min(kMostQueryTerms, runs.size()))) {
        terms.append(queryTerm(run));
    }
    return terms.join(" AND "_L1);
}

} // namespace core::search
