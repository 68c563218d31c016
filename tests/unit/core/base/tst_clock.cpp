// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/test_registry.h"

#include <QTest>

class TstClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixedDayIsHeldWhileMomentsStayReal()
    {
        const core::SystemClock clock(QDate(2026, 1, 1));
        QCOMPARE(clock.today(), QDate(2026, 1, 1));
        QVERIFY(clock.nowUtc().isValid());
    }

    void aStandingClockMovesOnlyWhenSet()
    {
        core::StandingClock clock(QDate(2026, 2, 28));
        clock.setToday(QDate(2026, 3, 1));
        QCOMPARE(clock.today(), QDate(2026, 3, 1));
        QCOMPARE(clock.nowUtc(), QDateTime(QDate(2026, 3, 1), QTime(4, 0), Qt::UTC));
    }
};

static const support::Registered<TstClock> registered;

#include "tst_clock.moc"
