// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/day_span.h"

#include "core/types/half_width.h"
#include "core/types/written_date.h"

#include <QRegularExpression>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 1 to 12 for 9, 09, Sep, Sept. or September; 0 for any other.
int monthOf(const QString& text)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : static_cast<int>(months.indexOf(text.left(3).toLower())) + 1;
}

} // namespace

std::optional<DaySpan> spanOf(const QString& text)
{
    if (const Result<QDate> day = types::parseWrittenDate(text)) {
        return DaySpan{*day, *day};
    }
    static const QRegularExpression yearFirst(
        u"^(?<year>\\d{4}) *[年\\-/. ] *(?<month>\\d{1,2}|[a-z]{3,9}\\.?) *月?份?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(u"^(?<month>\\d{1,2}|[a-z]{3,9}\\.?) *[\\-/., ] *(?<year>\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = types::tidyWords(types::halfWidth(text));
    for (const QRegularExpression& form : {yearFirst, monthFirst}) {
        const QRegularExpressionMatch match = form.match(plain);
        const QDate first(match.captured(u"year"_s).toInt(), monthOf(match.captured(u"month"_s)), 1);
        if (match.hasMatch() && first.isValid()) {
            return DaySpan{first, first.addMonths(1).addDays(-1)};
        }
    }
    return std::nullopt;
}

} // namespace core::checks
