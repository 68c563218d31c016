// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/cell_value.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The largest number of digits that a double, and so a spreadsheet program, keeps exactly.
constexpr int kSureDigits = 15;
constexpr double kSureIntegers = 1e15;

constexpr qsizetype kEscapeLength = 7; // _x000D_

std::optional<QChar> escapedCharacter(QStringView text)
{
    if (text.size() < kEscapeLength || !text.startsWith(u"_x") || text[kEscapeLength - 1] != u'_') {
        return std::nullopt;
    }
    bool isHex = false;
    const ushort code = text.sliced(2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(code)) : std::nullopt;
}

bool isInteger(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return !digits.isEmpty()
           && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString plainNumber(QStringView stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || isInteger(stored) || std::abs(number) >= kSureIntegers) {
        return stored.toString().toUpper();
    }
    if (number == std::trunc(number)) {
        return QString::number(static_cast<qint64>(number));
    }
    return QString::number(number, 'g', kSureDigits).toUpper();
}

bool isDateFormat(int formatId)
{
    // The built-in formats, those of the Chinese and Japanese editions (27-36, 50-58) included.
    return (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36)
           || (formatId >= 45 && formatId <= 47) || (formatId >= 50 && formatId <= 58);
}

bool isDateFormat(QStringView formatCode)
{
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar character = formatCode[i].toLower();
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'"' || character == u'[') {
            // Quoted text, colours and conditions say nothing, but [h] counts hours.
            const qsizetype end = formatCode.indexOf(character == u'"' ? u'"' : u']', i + 1);
            if (end < 0) {
                return false;
            }
            const QStringView inside = formatCode.sliced(i + 1, end - i - 1);
            if (character == u'['
                && (inside.startsWith(u'h', Qt::CaseInsensitive) || inside == u"mm" || inside == u"ss")) {
                return true;
            }
            i = end;
        } else if (character == u'y' || character == u'm' || character == u'd' || character == u'h'
                   || character == u's') {
            return true;
        }
    }
    return false;
}

std::optional<QString> isoDate(double serial, bool counts1904)
{
    constexpr double kLastDay = 2'958'465; // 9999-12-31
    constexpr int kDayThatNeverWas = 60;
    constexpr int kSecondsPerDay = 86'400;
    if (!(serial >= 0) || serial > kLastDay) {
        return std::nullopt;
    }
    auto days = static_cast<qint64>(serial);
    auto seconds = static_cast<int>(std::lround((serial - static_cast<double>(days)) * kSecondsPerDay));
    days += seconds / kSecondsPerDay;
    seconds %= kSecondsPerDay;
    const QString time = QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss");
    if (days == 0 && !counts1904) {
        return time;
    }
    if (days == kDayThatNeverWas && !counts1904) {
        return std::nullopt;
    }
    const QDate zero = counts1904                ? QDate(1904, 1, 1)
                       : days > kDayThatNeverWas ? QDate(1899, 12, 30)
                                                 : QDate(1899, 12, 31);
    const QString date = zero.addDays(days).toString(Qt::ISODate);
    return seconds == 0 ? date : date + u' ' + time;
}

QString unescaped(const QString& text)
{
    if (!text.contains(u"_x")) {
        return text;
    }
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const std::optional<QChar> character = escapedCharacter(QStringView(text).sliced(at));
        plain.append(character.value_or(text[at]));
        at += character ? kEscapeLength : 1;
    }
    return plain;
}

} // namespace core::reader::sheets
