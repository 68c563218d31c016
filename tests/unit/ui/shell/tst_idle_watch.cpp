// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using ui::shell::IdleWatch;

class TstIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsAfterAsManyMinutesWithoutATouch();
    void aTouchBeginsAnew();
    void withoutPatienceItNeverTells();
    void anOlderWaitEndsWithANewPatience();

private:
    void passMinute();

    QList<std::function<void()>> m_calls;
    std::unique_ptr<IdleWatch> m_watch;
};

void TstIdleWatch::init()
{
    m_calls.clear();
    m_watch = std::make_unique<IdleWatch>(*QCoreApplication::instance(),
        [this](std::chrono::milliseconds after, QObject*, std::function<void()> call) {
            QCOMPARE(after, std::chrono::milliseconds(1min));
            m_calls.append(std::move(call));
        });
}

void TstIdleWatch::passMinute()
{
    const QList<std::function<void()>> due = std::exchange(m_calls, {});
    for (const std::function<void()>& call : due) {
        call();
    }
}

void TstIdleWatch::tellsAfterAsManyMinutesWithoutATouch()
{
    QSignalSpy told(m_watch.get(), &IdleWatch::idle);
    m_watch->setPatience(3min);
    passMinute();
    passMinute();
    QCOMPARE(told.size(), 0);
    passMinute();
    QCOMPARE(told.size(), 1);
}

void TstIdleWatch::aTouchBeginsAnew()
{
    QSignalSpy told(m_watch.get(), &IdleWatch::idle);
    QLineEdit field;
    m_watch->setPatience(2min);
    for (int minute = 0; minute < 5; ++minute) {
        passMinute();
        QTest::keyClick(&field, Qt::Key_A);
    }
    QCOMPARE(told.size(), 0);
    passMinute(); // the touch of this minute
    passMinute();
    QCOMPARE(told.size(), 0);
    passMinute();
    QCOMPARE(told.size(), 1);
}

void TstIdleWatch::withoutPatienceItNeverTells()
{
    QSignalSpy told(m_watch.get(), &IdleWatch::idle);
    m_watch->setPatience(0min);
    QVERIFY(m_calls.isEmpty());
    m_watch->setPatience(1min);
    m_watch->setPatience(0min);
    passMinute();
    QCOMPARE(told.size(), 0);
    QVERIFY(m_calls.isEmpty());
}

void TstIdleWatch::anOlderWaitEndsWithANewPatience()
{
    QSignalSpy told(m_watch.get(), &IdleWatch::idle);
    m_watch->setPatience(1min);
    m_watch->setPatience(2min);
    passMinute();
    QCOMPARE(told.size(), 0);
    QCOMPARE(m_calls.size(), 1);
    passMinute();
    QCOMPARE(told.size(), 1);
}

static const support::Registered<TstIdleWatch> registered;

#include "tst_idle_watch.moc"
