// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/person_service.h"
#include "core/services/store_thread.h"
#include "tests/support/test_registry.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

class TstStoreThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsAndReadsRunOffTheCallersThread();
    void readsSeeWhatAnActCommitted();
    void storeThatCannotBeOpenedGivesItsFailure();
    void anotherWriterKeepsOnlyTheActsOut();
    void actsRunOffTheCallersThread();
    void endingWaitsForTheRunningAct();
    void officesAreOpenedAnewWhenAsked();
    void endingFinishesTheActsThatWereAskedFor();
    void lockingFinishesTheActsAndKeepsWhatComesLater();
    void lockingIsToldWhereNothingIsOpen();
    void whoeverLocksIsToldAndNothingIsServedInBetween();
    void whoeverUnlocksIsNotToldOfClosingLater();
    void lockingTellsWhoeverTakesLong();
};

namespace {

StoreThread::MakeOffice openerOf(support::OfficeFixture& fixture)
{
    return [&fixture](OfficeMode mode) { return fixture.openAgain(mode); };
}

Result<PersonId> addBrandes(Office& office)
{
    domain::Person person;
    person.surname = u"BRANDES"_s;
    return PersonService(office).save(person);
}

} // namespace

void TstStoreThread::actsAndReadsRunOffTheCallersThread()
{
    support::OfficeFixture fixture;
    fixture.close();
    StoreThread thread(openerOf(fixture));
    const auto where = [](Office&) { return Result<QThread*>(QThread::currentThread()); };
    const QFuture<Result<QThread*>> act = thread.write(where);
    const QFuture<Result<QThread*>> read = thread.read(where);
    QVERIFY(*act.result() != QThread::currentThread());
    QVERIFY(*read.result() != QThread::currentThread());
    QVERIFY(*read.result() != *act.result());
}

void TstStoreThread::readsSeeWhatAnActCommitted()
{
    support::OfficeFixture fixture;
    fixture.close();
    StoreThread thread(openerOf(fixture));
    const Result<PersonId> id = thread.write(addBrandes).result();
    QVERIFY(id.ok());
    const auto view = thread.read([id = *id](Office& office) { return PersonService(office).view(id); }).result();
    QVERIFY(view.ok());
    QCOMPARE(view->person.surname, u"BRANDES"_s);
}

void TstStoreThread::storeThatCannotBeOpenedGivesItsFailure()
{
    StoreThread thread(
        [](OfficeMode) -> Result<std::unique_ptr<Office>> { return Failure(FailureCode::StoreNotThere); });
    const auto added = thread.write(addBrandes).result();
    QVERIFY(!added.ok());
    QCOMPARE(added.failure().code, FailureCode::StoreNotThere);
}

void TstStoreThread::anotherWriterKeepsOnlyTheActsOut()
{
    support::OfficeFixture fixture;
    StoreThread thread(openerOf(fixture));
    const auto added = thread.write(addBrandes).result();
    QVERIFY(!added.ok());
    QCOMPARE(added.failure().code, FailureCode::StoreInUse);
    QVERIFY(thread.read([](Office& office) { return PersonService(office).list(); }).result().ok());
}

void TstStoreThread::actsRunOffTheCallersThread()
{
    support::OfficeFixture fixture;
    fixture.close();
    StoreThread thread(openerOf(fixture));
    QThread* ran = nullptr;
    QVERIFY(thread
                .write([&](Office& office) {
                    ran = QThread::currentThread();
                    return addBrandes(office);
                })
                .result()
                .ok());
    QVERIFY(ran != nullptr);
    QVERIFY(ran != QThread::currentThread());
}

void TstStoreThread::endingWaitsForTheRunningAct()
{
    support::OfficeFixture fixture;
    fixture.close();
    QFuture<Result<PersonId>> added;
    {
        StoreThread thread(openerOf(fixture));
        QSemaphore started;
        added = thread.write([&](Office& office) {
            started.release();
            return addBrandes(office);
        });
        started.acquire();
    }
    QVERIFY(added.isFinished());
    QVERIFY(added.result().ok());
}

void TstStoreThread::officesAreOpenedAnewWhenAsked()
{
    support::OfficeFixture fixture;
    fixture.close();
    QAtomicInt opened = 0;
    StoreThread thread([&](OfficeMode mode) {
        opened.ref();
        return fixture.openAgain(mode);
    });
    const auto nothing = [](Office&) { return Result<void>(); };
    QVERIFY(thread.write(nothing).result().ok());
    QVERIFY(thread.write(nothing).result().ok());
    QCOMPARE(opened.loadRelaxed(), 1);
    thread.renewOffices();
    QVERIFY(thread.write(nothing).result().ok()); // the lock of the former one is free again
    QCOMPARE(opened.loadRelaxed(), 2);
}

void TstStoreThread::endingFinishesTheActsThatWereAskedFor()
{
    support::OfficeFixture fixture;
    fixture.close();
    QList<QFuture<Result<PersonId>>> added;
    {
        StoreThread thread(openerOf(fixture));
        for (int i = 0; i < 3; ++i) {
            added.append(thread.write(addBrandes));
        }
    }
    for (const auto& each : added) {
        QVERIFY(each.isFinished());
        QVERIFY(each.result().ok());
    }
}

void TstStoreThread::lockingFinishesTheActsAndKeepsWhatComesLater()
{
    support::OfficeFixture fixture;
    fixture.close();
    StoreThread thread(openerOf(fixture));
    QVERIFY(thread.read([](Office&) { return Result<void>(); }).result().ok());
    const auto before = thread.write(addBrandes);
    QSemaphore closed;
    thread.lock([&closed] { closed.release(); });
    const auto later = thread.write(addBrandes);
    const auto read = thread.read([](Office& office) { return PersonService(office).list({}); });
    QVERIFY(closed.tryAcquire(1, 20'000));
    QVERIFY(before.result().ok());
    QVERIFY(!later.isFinished() && !read.isFinished());
    // Nobody holds the store any more.
    QVERIFY(fixture.openAgain(OfficeMode::ReadWrite).ok());

    thread.unlock();
    QVERIFY(later.result().ok());
    QVERIFY(read.result().ok());
    thread.lock([&closed] { closed.release(); });
    QVERIFY(closed.tryAcquire(1, 20'000));
}

void TstStoreThread::lockingTellsWhoeverTakesLong()
{
    support::OfficeFixture fixture;
    fixture.close();
    StoreThread thread(openerOf(fixture));
    QSemaphore begun;
    const auto work = [&begun](Office& office) -> Result<bool> {
        begun.release();
        const QDeadlineTimer patience(std::chrono::seconds(30));
        while (!office.isToClose() && !patience.hasExpired()) {
            QThread::yieldCurrentThread();
        }
        return office.isToClose();
    };
    const QFuture<Result<bool>> read = thread.read(work);
    begun.acquire();
    QSemaphore closed;
    thread.lock([&closed] { closed.release(); });
    QCOMPARE(*read.result(), true);
    closed.acquire();
    thread.unlock();
    const auto ask = [](Office& office) { return Result<bool>(office.isToClose()); };
    QCOMPARE(*thread.read(ask).result(), false);
}

void TstStoreThread::lockingIsToldWhereNothingIsOpen()
{
    StoreThread thread(
        [](OfficeMode) -> Result<std::unique_ptr<Office>> { return Failure(FailureCode::StoreNotThere); });
    QSemaphore closed;
    const auto failed = thread.write(addBrandes);
    thread.lock([&closed] { closed.release(); });
    QVERIFY(closed.tryAcquire(1, 20'000));
    QVERIFY(!failed.result().ok());
}

/// Two reasons to lock at once: the window's, and a restore's.
void TstStoreThread::whoeverLocksIsToldAndNothingIsServedInBetween()
{
    support::OfficeFixture fixture;
    fixture.close();
    StoreThread thread(openerOf(fixture));
    QSemaphore gate;
    QSemaphore first;
    QSemaphore second;
    const auto before = thread.write([&](Office& office) {
        gate.acquire();
        return addBrandes(office);
    });
    thread.lock([&] { first.release(); });
    const auto later = thread.write(addBrandes);
    thread.lock([&] { second.release(); });
    gate.release();
    QVERIFY(first.tryAcquire(1, 20'000));
    QVERIFY(second.tryAcquire(1, 20'000));
    QVERIFY(before.result().ok());
    QVERIFY(!later.isFinished());
    QVERIFY(fixture.openAgain(OfficeMode::ReadWrite).ok());
    thread.lock([&] { first.release(); });
    QVERIFY(first.tryAcquire(1, 20'000));
    QVERIFY(!later.isFinished());
    thread.unlock();
    QVERIFY(later.result().ok());
}

void TstStoreThread::whoeverUnlocksIsNotToldOfClosingLater()
{
    support::OfficeFixture fixture;
    fixture.close();
    StoreThread thread(openerOf(fixture));
    QSemaphore gate;
    QSemaphore former;
    QSemaphore latter;
    const auto act = thread.write([&](Office& office) {
        gate.acquire();
        return addBrandes(office);
    });
    thread.lock([&] { former.release(); });
    thread.unlock();
    gate.release();
    QVERIFY(act.result().ok());
    thread.lock([&] { latter.release(); });
    QVERIFY(latter.tryAcquire(1, 20'000));
    QCOMPARE(former.available(), 0);
}

static const support::Registered<TstStoreThread> registered;

#include "tst_store_thread.moc"
