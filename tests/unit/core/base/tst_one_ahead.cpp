// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/one_ahead.h"

#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using core::OneAhead;

class TstOneAhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeInOrderOneBatchLate();
    void workKeepsToOneOtherThread();
    void endWaitsForWhatIsUnderWay();
};

void TstOneAhead::answersComeInOrderOneBatchLate()
{
    int sum = 0;
    OneAhead<int, int> sums([&sum](int number) { return sum += number; });
    QVERIFY(!sums.last());
    QVERIFY(!sums.next(1));
    QCOMPARE(sums.next(2).value(), 1);
    QCOMPARE(sums.next(3).value(), 3);
    QCOMPARE(sums.last().value(), 6);
    QVERIFY(!sums.last());
}

void TstOneAhead::workKeepsToOneOtherThread()
{
    OneAhead<int, Qt::HANDLE> threads([](int) { return QThread::currentThreadId(); });
    QVERIFY(!threads.next(0));
    const Qt::HANDLE first = threads.next(1).value();
    QVERIFY(first != QThread::currentThreadId());
    QCOMPARE(threads.last().value(), first);
}

void TstOneAhead::endWaitsForWhatIsUnderWay()
{
    std::atomic<int> done = 0;
    {
        OneAhead<int, int> counting([&done](int number) { return done = number; });
        QVERIFY(!counting.next(7));
    }
    QCOMPARE(done.load(), 7);
}

static const support::Registered<TstOneAhead> registered;

#include "tst_one_ahead.moc"
