// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_thinning.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace core::storage {

namespace {

constexpr int kDaysOfAll = 2;
constexpr qint64 kFirstMonday = 2440588 + 4; // the Julian day of 1970-01-05
constexpr int kChinaSeconds = 8 * 3600;

/// One stretch of the past and how finely it is kept.
struct Stretch
{
    int most;
    qint64 (*period)(const QDate& day); ///< the same number for days of the same period
};

constexpr std::array kStretches{
    Stretch{12, [](const QDate& day) { return day.toJulianDay(); }},
    Stretch{10, [](const QDate& day) { return (day.toJulianDay() - kFirstMonday) / 7; }},
    Stretch{9, [](const QDate& day) { return qint64(day.year()) * 12 + day.month(); }},
};

} // namespace

QList<QDateTime> backupsToRemove(QList<QDateTime> madeAt, const QDateTime& now)
{
    std::ranges::sort(madeAt, std::ranges::greater());
    const QDateTime recent = now.addDays(-kDaysOfAll);
    QList<QDateTime> removed;
    std::size_t stretch = 0;
    int kept = 0;
    qint64 lastPeriod = -1;
    for (const QDateTime& each : std::as_const(madeAt)) {
        if (each > recent || each == madeAt.constFirst()) {
            continue;
        }
        const QDate day = each.toOffsetFromUtc(kChinaSeconds).date();
        if (stretch < kStretches.size() && kept == kStretches[stretch].most
            && kStretches[stretch].period(day) != lastPeriod) {
            ++stretch;
            kept = 0;
            lastPeriod = -1;
        }
        const bool isFirst = stretch < kStretches.size() && kStretches[stretch].period(day) != lastPeriod;
        if (!isFirst) {
            removed.append(each);
            continue;
        }
        lastPeriod = kStretches[stretch].period(day);
        ++kept;
    }
    return removed;
}

} // namespace core::storage
