// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace core::calendar {

/// One step on the way from a trigger to a date. A window or the command line puts it in words; the core never does.
struct DerivationStep
{
    enum class Code {
        /// The day counted from, itself not counted.
        Start,
        /// args count (may be negative): calendar days added.
        DaysAdded,
        /// args count (may be negative): calendar months added.
        MonthsAdded,
        /// args day: the month has no such day, its last one is taken.
        MonthEndTaken,
        /// args count (may be negative): working days added.
        WorkingDaysAdded,
        /// args name, to: the public holiday from date up to `to` was passed over.
        HolidaySkipped,
        /// args name: a weekend day that is worked, and counted.
        MakeUpDayCounted,
        /// args year: no calendar is published for it, so only its weekends were passed over.
        YearWithoutCalendar,
        /// The day was no working day; date is the last one before it.
        WorkingDayBefore,
        /// The answer.
        Result,
    };

    Code code = Code::Start;
    QDate date;
    QMap<QString, QString> args;

    friend bool operator==(const DerivationStep&, const DerivationStep&) = default;
};

/// In the order of counting: Start first, Result last.
using Derivation = QList<DerivationStep>;

/// Kebab-case, as the command line prints it: holiday-skipped.
[[nodiscard]] QString stepName(DerivationStep::Code code);

/// A date and how it came about.
struct DerivedDate
{
    QDate date;
    /// True where a year on the way has no published calendar: the date is an estimate.
    bool provisional = false;
    Derivation derivation;
};

} // namespace core::calendar
