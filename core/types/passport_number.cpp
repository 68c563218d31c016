// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/passport_number.h"

#include "core/types/half_width.h"

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
    QList<int> places;
    /// The place of the first blank between characters, or 0.
    int innerBlank = 0;
};

Placed placed(const QString& typed)
{
    const QString text = halfWidth(typed).trimmed();
    const auto leading = static_cast<int>(typed.indexOf(typed.trimmed()));
    Placed result;
    for (int i = 0; i < text.size(); ++i) {
        const int place = leading + i + 1;
        if (!text[i].isSpace()) {
            result.code.append(text[i].toUpper());
            result.places.append(place);
        } else if (result.innerBlank == 0) {
            result.innerBlank = place;
        }
    }
    return result;
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

} // namespace

ValueProblems PassportNumber::problems(const QString& text)
{
    const Placed number = placed(text);
    if (number.code.isEmpty()) {
        return {{FailureCode::ValueEmpty, 0, {}, true}};
    }
    ValueProblems problems;
    for (qsizetype i = 0; i < number.code.size(); ++i) {
        if (!isDigit(number.code[i]) && !isLetter(number.code[i])) {
            problems.append(
                {FailureCode::ValueBadCharacter, number.places[i], {{u"character"_s, QString(number.code[i])}}, true});
        }
    }
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
