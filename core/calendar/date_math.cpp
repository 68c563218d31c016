// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_math.h"

#include "core/base/expect.h"

namespace core::calendar {

using namespace Qt::Literals::StringLiterals;

Result<QDate> countableDay(QDate day, const QString& written)
{
    if (!day.isValid()) {
        return Failure(FailureCode::DateNotADate, {{u"value"_s, written}});
    }
    if (day < kFirstDay || kLastDay < day) {
        return Failure(FailureCode::DateNotADate, {{u"value"_s, written}, {u"from"_s, kFirstDay.toString(Qt::ISODate)},
                                                      {u"to"_s, kLastDay.toString(Qt::ISODate)}});
    }
    return day;
}

DerivedDate addMonths(QDate start, int months)
{
    CORE_EXPECT(start.isValid());
    const QDate date = start.addMonths(months);
    Derivation derivation{{DerivationStep::Code::Start, start, {}},
        {DerivationStep::Code::MonthsAdded, date, {{u"count"_s, QString::number(months)}}}};
    if (date.day() != start.day()) {
        derivation.append({DerivationStep::Code::MonthEndTaken, date, {{u"day"_s, QString::number(start.day())}}});
    }
    derivation.append({DerivationStep::Code::Result, date, {}});
    return {date, false, derivation};
}

DerivedDate addDays(QDate start, int days)
{
    CORE_EXPECT(start.isValid());
    const QDate date = start.addDays(days);
    return {date, false,
        {{DerivationStep::Code::Start, start, {}},
            {DerivationStep::Code::DaysAdded, date, {{u"count"_s, QString::number(days)}}},
            {DerivationStep::Code::Result, date, {}}}};
}

} // namespace core::calendar
