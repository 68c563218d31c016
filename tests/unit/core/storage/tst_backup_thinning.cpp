// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_thinning.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core::storage;

namespace {

constexpr int kMostOld = 12 + 10 + 9;
constexpr qint64 kChinaSeconds = 8 * 3600;

QDateTime moment(const char* iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate); }

QList<QDateTime> without(QList<QDateTime> times, const QList<QDateTime>& removed)
{
    for (const QDateTime& each : removed) {
        times.removeOne(each);
    }
    return times;
}

QDate dayOf(const QDateTime& time) { return time.toOffsetFromUtc(kChinaSeconds).date(); }

/// Office days of a year and more: every half hour from nine to six, some half hours, days and weeks without a change.
/// Thinned after each backup; `look` sees what is kept every evening.
template <typename Look> void liveAYear(quint32 seed, Look look)
{
    std::mt19937 chance(seed);
    const auto happens = [&chance](int percent) { return static_cast<int>(chance() % 100) < percent; };
    QList<QDateTime> kept;
    QDateTime morning = moment("2025-01-06T01:00:00Z");
    for (int day = 0; day < 480; ++day, morning = morning.addDays(1)) {
        if (happens(25)) {
            continue;
        }
        for (int half = 0; half < 18; ++half) {
            if (happens(60)) {
                const QDateTime now = morning.addSecs(half * 1800);
                kept.append(now);
                kept = without(kept, backupsToRemove(kept, now));
                look(kept, now);
            }
        }
    }
}

} // namespace

class TstBackupThinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTwoDaysGoes()
    {
        const QDateTime now = moment("2026-03-04T10:00:00Z");
        QList<QDateTime> times;
        for (int half = 0; half < 96; ++half) {
            times.append(now.addSecs(-1800 * half));
        }
        QCOMPARE(backupsToRemove(times, now), QList<QDateTime>());
    }

    void theLastOfAnOlderDayStays()
    {
        const QDateTime now = moment("2026-03-10T10:00:00Z");
        // In China the second is already the next day's.
        const QList<QDateTime> times{now, moment("2026-03-05T15:59:00Z"), moment("2026-03-05T16:01:00Z"),
            moment("2026-03-06T01:00:00Z"), moment("2026-03-06T02:00:00Z")};
        const QList<QDateTime> removed{moment("2026-03-06T01:00:00Z"), moment("2026-03-05T16:01:00Z")};
        QCOMPARE(backupsToRemove(times, now), removed);
    }

    void theNewestStaysHoweverOld()
    {
        const QDateTime only = moment("2020-01-01T00:00:00Z");
        QCOMPARE(backupsToRemove({only}, moment("2026-03-10T10:00:00Z")), QList<QDateTime>());
        QCOMPARE(backupsToRemove({}, moment("2026-03-10T10:00:00Z")), QList<QDateTime>());
    }

    void whatTheClockDatesAheadStays()
    {
        const QDateTime now = moment("2026-03-10T10:00:00Z");
        const QList<QDateTime> times{moment("2027-01-01T00:00:00Z"), moment("2027-01-01T00:30:00Z"), now};
        QCOMPARE(backupsToRemove(times, now), QList<QDateTime>());
    }

    /// Whatever times there are, in whatever order.
    void itKeepsItsPromisesForAnyTimes()
    {
        std::mt19937 chance(5);
        const QDateTime now = moment("2026-03-10T10:00:00Z");
        for (int round = 0; round < 400; ++round) {
            QList<QDateTime> times;
            const auto spanDays = 1 + chance() % 700;
            for (int count = static_cast<int>(chance() % 300); count > 0; --count) {
                times.append(now.addSecs(-static_cast<qint64>(chance() % (spanDays * 86400))));
            }
            std::ranges::shuffle(times, chance);
            const QList<QDateTime> removed = backupsToRemove(times, now);
            const QList<QDateTime> kept = without(times, removed);
            QCOMPARE(kept.size() + removed.size(), times.size());
            QVERIFY(times.isEmpty() || kept.contains(*std::ranges::max_element(times)));
            const auto isRecent = [&](const QDateTime& each) { return each > now.addDays(-2); };
            QVERIFY(std::ranges::none_of(removed, isRecent));
            QVERIFY(kept.size() - std::ranges::count_if(kept, isRecent) <= kMostOld + 1);
            QCOMPARE(backupsToRemove(kept, now), QList<QDateTime>());
            QList<QDateTime> shuffled = times;
            std::ranges::shuffle(shuffled, chance);
            QCOMPARE(backupsToRemove(shuffled, now), removed);
        }
    }

    /// Half hour by half hour, as it is used: what was kept on the way is enough for what is to be kept later.
    void afterAYearEveryStretchIsThere()
    {
        for (const quint32 seed : {1U, 2U, 3U}) {
            QList<QDateTime> last;
            QDateTime end;
            liveAYear(seed, [&](const QList<QDateTime>& kept, const QDateTime& now) {
                const auto old =
                    std::ranges::count_if(kept, [&](const QDateTime& each) { return each <= now.addDays(-2); });
                QVERIFY(old <= kMostOld);
                last = kept;
                end = now;
            });
            QSet<QDate> days;
            QSet<qint64> months;
            for (const QDateTime& each : std::as_const(last)) {
                days.insert(dayOf(each));
                months.insert(dayOf(each).year() * 12 + dayOf(each).month());
            }
            QVERIFY(last.size() - std::ranges::count_if(last, [&](const QDateTime& each) {
                return each > end.addDays(-2);
            }) == kMostOld);
            QVERIFY(days.size() >= kMostOld);
            // 12 office days and 10 weeks reach into a third month; the first of the 9 may be that one.
            QVERIFY(months.size() >= 11);
        }
    }
};

static const support::Registered<TstBackupThinning> registered;

#include "tst_backup_thinning.moc"
