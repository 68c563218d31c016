// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/permit_number.h"

#include "core/types/half_width.h"

#include <QRegularExpression>

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortest = 6;
constexpr qsizetype kLongest = 24;

bool isUsual(QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'; }

/// 4.40E+14: what a spreadsheet makes of a long number in a cell that is not text.
bool isMangled(const QString& number)
{
    static const QRegularExpression scientific(u"^\\d([.,]\\d+)?E\\+?\\d{1,3}$"_s);
    // A point or a plus never stands in a permit number; a bare 4E14 might be one.
    return (number.contains(u'.') || number.contains(u'+') || number.contains(u','))
           && scientific.match(number).hasMatch();
}

} // namespace

ValueProblems PermitNumber::problems(const QString& text)
{
    const QString number = halfWidth(text).trimmed().toUpper();
    if (number.isEmpty()) {
        return {{FailureCode::ValueEmpty, 0, {}, true}};
    }
    if (isMangled(number)) {
        return {{FailureCode::SheetNumberMangled, 0, {{u"text"_s, text}}, true}};
    }
    const auto odd = std::find_if_not(number.cbegin(), number.cend(), isUsual);
    if (odd != number.cend()) {
        const auto place = static_cast<int>(odd - number.cbegin()) + 1;
        return {{FailureCode::PermitNumberUnusual, place, {{u"text"_s, number}}, false}};
    }
    if (number.size() < kShortest || number.size() > kLongest) {
        return {{FailureCode::PermitNumberUnusual, 0, {{u"text"_s, number}}, false}};
    }
    return {};
}

Result<PermitNumber> PermitNumber::parse(const QString& text)
{
    if (std::optional<Failure> failure = firstBlocking(problems(text))) {
        return *std::move(failure);
    }
    return PermitNumber(halfWidth(text).trimmed().toUpper());
}

} // namespace core::types
