// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/written_date.h"

#include "core/types/half_width.h"

#include <QRegularExpression>

#include <array>

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

// Beyond these years a typing error is likelier than a paper.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

Failure notADate(const QString& text) { return Failure(FailureCode::DateNotADate, {{u"text"_s, text}}); }

QDate dayOf(int year, int month, int day)
{
    return year >= kFirstYear && year <= kLastYear ? QDate(year, month, day) : QDate();
}

Result<QDate> existing(const QString& text, QDate day)
{
    if (!day.isValid()) {
        return notADate(text);
    }
    return day;
}

/// January, Jan, Sept … as 1–12; 0 for any other word.
int monthNamed(const QString& word)
{
    static constexpr std::array kMonths{"january"_L1, "february"_L1, "march"_L1, "april"_L1, "may"_L1, "june"_L1,
        "july"_L1, "august"_L1, "september"_L1, "october"_L1, "november"_L1, "december"_L1};
    constexpr qsizetype kShortest = 3;
    for (std::size_t i = 0; word.size() >= kShortest && i < kMonths.size(); ++i) {
        if (QString(kMonths[i]).startsWith(word, Qt::CaseInsensitive)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

/// Year, month and day parted by one same sign: the form of nearly every cell, read without a regular expression
/// because a sheet has hundreds of thousands of them.
std::optional<QDate> yearFirst(const QString& text)
{
    std::array<int, 3> numbers{0, 0, 0};
    std::array<int, 3> digits{0, 0, 0};
    std::size_t part = 0;
    QChar sign;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            numbers[part] = numbers[part] * 10 + (c.unicode() - u'0');
            if (++digits[part] > 4) {
                return std::nullopt;
            }
        } else if ((c == u'-' || c == u'/' || c == u'.' || c == u' ') && part < 2 && (part == 0 || c == sign)) {
            sign = c;
            ++part;
        } else {
            return std::nullopt;
        }
    }
    if (part != 2 || digits[0] != 4 || digits[1] < 1 || digits[1] > 2 || digits[2] < 1 || digits[2] > 2) {
        return std::nullopt;
    }
    return dayOf(numbers[0], numbers[1], numbers[2]);
}

/// 03/04/2026 is one day to a Briton and another to an American; only where one of the two cannot be is it a date.
Result<QDate> yearLast(const QString& text, int first, int second, int year)
{
    const QDate dayFirst = dayOf(year, second, first);
    const QDate monthFirst = dayOf(year, first, second);
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst) {
        return Failure(FailureCode::DateAmbiguous,
            {{u"text"_s, text}, {u"first"_s, isoDate(dayFirst)}, {u"second"_s, isoDate(monthFirst)}});
    }
    return existing(text, dayFirst.isValid() ? dayFirst : monthFirst);
}

Result<QDate> rareForm(const QString& text, const QString& tidy)
{
    static const QRegularExpression eightDigits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})$"_s);
    static const QRegularExpression dayMonth(u"^(\\d{1,2})(?:st|nd|rd|th)?[-/., ]*([A-Za-z]{3,9})[-/., ]*(\\d{4})$"_s);
    static const QRegularExpression monthDay(u"^([A-Za-z]{3,9})[-/., ]*(\\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\\d{4})$"_s);
    if (const auto match = eightDigits.match(tidy); match.hasMatch()) {
        return existing(text, dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    }
    if (const auto match = numbers.match(tidy); match.hasMatch()) {
        return yearLast(text, match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    }
    if (const auto match = dayMonth.match(tidy); match.hasMatch()) {
        return existing(
            text, dayOf(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt()));
    }
    if (const auto match = monthDay.match(tidy); match.hasMatch()) {
        return existing(
            text, dayOf(match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt()));
    }
    return notADate(text);
}

QString withoutMidnight(const QString& text)
{
    static const QRegularExpression midnight(u"[T ]0?0:00(:00(\\.0+)?)?Z?$"_s);
    return text.contains(u':') ? QString(text).remove(midnight) : text;
}

QString withoutChineseSigns(QString text)
{
    if (!text.contains(u'年')) {
        return text;
    }
    text.removeIf([](QChar c) { return c.isSpace() || c == u'日' || c == u'号'; });
    return text.replace(u'年', u'-').replace(u'月', u'-');
}

} // namespace

Result<QDate> parseWrittenDate(const QString& text)
{
    const QString tidy = withoutChineseSigns(withoutMidnight(tidyWords(halfWidth(text))));
    if (tidy.isEmpty()) {
        return Failure(FailureCode::ValueEmpty);
    }
    if (const std::optional<QDate> day = yearFirst(tidy)) {
        return existing(text, *day);
    }
    return rareForm(text, tidy);
}

QString isoDate(QDate day) { return day.toString(Qt::ISODate); }

} // namespace core::types
