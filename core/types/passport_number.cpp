// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/passport_number.h"

#include "core/types/half_width.h"

#include <QVarLengthArray>

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortest = 5;
constexpr qsizetype kLongest = 15;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

/// O and I are letters that some states do print; between digits, or behind the last one, they are likelier 0 and 1.
bool looksLikeDigit(QChar c) { return c == u'O' || c == u'I'; }

/// The characters that count, each with its place in the text as typed.
struct Placed
{
    QString code;
    QVarLengthArray<int, 32> places;
    /// The place of the first blank between characters, or 0.
    int innerBlank = 0;
};

Placed placed(const QString& typed)
{
    const QString text = halfWidth(typed);
    Placed result;
    result.code.reserve(text.size());
    int blank = 0;
    for (int i = 0; i < text.size(); ++i) {
        if (!isUnseen(text[i])) {
            result.code.append(text[i].toUpper());
            result.places.append(i + 1);
            result.innerBlank = result.innerBlank == 0 ? blank : result.innerBlank;
        } else if (text[i].isSpace() && blank == 0 && !result.code.isEmpty()) {
            blank = i + 1;
        }
    }
    return result;
}

/// Everything but A–Z and 0–9; a Cyrillic or Greek letter, which looks right, with the Latin one it looks like.
void addForeignCharacters(const Placed& number, ValueProblems& problems)
{
    for (qsizetype i = 0; i < number.code.size(); ++i) {
        const QChar c = number.code[i];
        if (isDigit(c) || isLetter(c)) {
            continue;
        }
        const QChar twin = latinTwin(c);
        QMap<QString, QString> args{{u"character"_s, QString(c)}};
        if (!twin.isNull()) {
            args.insert(u"expected"_s, QString(twin));
        }
        const FailureCode code = twin.isNull() ? FailureCode::ValueBadCharacter : FailureCode::ValueLookAlike;
        problems.append({code, number.places[i], args, true});
    }
}

void addLookAlikes(const Placed& number, ValueProblems& problems)
{
    const auto numeric = [&number](qsizetype i) { return isDigit(number.code[i]) || looksLikeDigit(number.code[i]); };
    bool afterDigit = false;
    for (qsizetype i = 0; i < number.code.size(); ++i) {
        const QChar c = number.code[i];
        const bool beforeNumber = i + 1 == number.code.size() || numeric(i + 1);
        if (looksLikeDigit(c) && afterDigit && beforeNumber) {
            problems.append({FailureCode::ValueLookAlike, number.places[i],
                {{u"character"_s, QString(c)}, {u"expected"_s, c == u'O' ? u"0"_s : u"1"_s}}, false});
        }
        afterDigit = isDigit(c) || (afterDigit && looksLikeDigit(c));
    }
}

/// Nothing can be wrong or odd with such a number, as most are.
bool isPlain(const QString& text)
{
    return text.size() >= kShortest && text.size() <= kLongest
        && std::all_of(text.cbegin(), text.cend(),
            [](QChar c) { return isDigit(c) || (isLetter(c) && !looksLikeDigit(c)); });
}

} // namespace

ValueProblems PassportNumber::problems(const QString& text)
{
    if (isPlain(text)) {
        return {};
    }
    const Placed number = placed(text);
    if (number.code.isEmpty()) {
        return {{FailureCode::ValueEmpty, 0, {}, true}};
    }
    ValueProblems problems;
    addForeignCharacters(number, problems);
    if (number.code.size() < kShortest || number.code.size() > kLongest) {
        problems.append({FailureCode::ValueBadLength, 0,
            {{u"length"_s, QString::number(number.code.size())}, {u"min"_s, QString::number(kShortest)},
                {u"max"_s, QString::number(kLongest)}},
            true});
    }
    if (number.innerBlank != 0) {
        problems.append({FailureCode::ValueBadCharacter, number.innerBlank, {{u"character"_s, u" "_s}}, false});
    }
    addLookAlikes(number, problems);
    return problems;
}

Result<PassportNumber> PassportNumber::parse(const QString& text)
{
    if (std::optional<Failure> failure = firstBlocking(problems(text))) {
        return *std::move(failure);
    }
    return PassportNumber(tidyCode(text));
}

} // namespace core::types
