// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_registry.h"
#include "ui/shell/async_runner.h"

#include <QPromise>
#include <QTest>
#include <QThread>
#include <QWidget>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace ui::shell;
using core::Failure;
using core::FailureCode;
using core::Result;

class TstAsyncRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theValueArrivesOnTheGuiThread()
    {
        Office office;
        QPromise<Result<int>> promise;
        promise.start();
        int got = 0;
        office.runner.run(promise.future(), {}, &office.ground, [&got](int value) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            got = value;
        });
        finish(promise, Result<int>(7));
        QTRY_COMPARE(got, 7);
    }

    void aFailureIsReportedUnlessTheCallerTakesIt()
    {
        Office office;
        QPromise<Result<void>> reported;
        reported.start();
        office.runner.run(reported.future(), {}, &office.ground, [] { QFAIL("not done"); });
        finish(reported, Result<void>(Failure(FailureCode::StoreFull)));
        QTRY_COMPARE(office.toasts.toasts().size(), 1);
        QCOMPARE(office.toasts.toasts().first()->message().tone, ui::widgets::Tone::Overdue);

        QPromise<Result<void>> taken;
        taken.start();
        std::optional<FailureCode> code;
        office.runner.run(
            taken.future(), {}, &office.ground, [] {}, [&code](const Failure& failure) { code = failure.code; });
        finish(taken, Result<void>(Failure(FailureCode::StoreFull)));
        QTRY_COMPARE(code, std::optional(FailureCode::StoreFull));
        QCOMPARE(office.toasts.toasts().size(), 1);
    }

    void workWithATitleIsShownWhileItLasts()
    {
        Office office;
        QPromise<Result<int>> promise;
        promise.start();
        promise.setProgressRange(0, 200);
        office.runner.run(promise.future(), u"Import"_s, &office.ground, [](int) {});
        QCOMPARE(office.runner.tasks().size(), 1);
        promise.setProgressValue(50);
        QTRY_COMPARE(office.runner.tasks().first()->percent(), 25);
        finish(promise, Result<int>(1));
        QTRY_VERIFY(office.runner.tasks().isEmpty());
    }

    void cancelledWorkCallsNobody()
    {
        Office office;
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        office.runner.run(
            promise.future(), u"Import"_s, &office.ground, [&called](int) { called = true; },
            [&called](const Failure&) { called = true; });
        office.runner.tasks().first()->cancel();
        QVERIFY(promise.isCanceled());
        promise.finish();
        QTRY_VERIFY(office.runner.tasks().isEmpty());
        QVERIFY(!called);
    }

    void aContextThatHasGoneIsNotCalled()
    {
        Office office;
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        office.runner.run(promise.future(), u"Read"_s, context.get(), [&called](int) { called = true; });
        context.reset();
        finish(promise, Result<int>(1));
        QTRY_VERIFY(office.runner.tasks().isEmpty());
        QVERIFY(!called);
    }

    void anAnswerThatComesWhileItIsAskedForArrivesOnce()
    {
        constexpr int kRounds = 20'000;
        constexpr int kQuickLooks = 500; ///< then the processor is left to others
        Office office;
        std::atomic<QPromise<Result<int>>*> asked = nullptr;
        std::atomic<bool> ended = false;
        const std::unique_ptr<QThread> worker(QThread::create([&asked, &ended] {
            for (int idle = 0; !ended; ++idle) {
                if (auto* promise = asked.load()) {
                    finish(*promise, Result<int>(1));
                    asked = nullptr;
                    idle = 0;
                } else if (idle > kQuickLooks) {
                    QThread::yieldCurrentThread();
                }
            }
        }));
        worker->start();
        int arrived = 0;
        for (int i = 0; i < kRounds; ++i) {
            QPromise<Result<int>> promise;
            promise.start();
            asked = &promise;
            office.runner.run(promise.future(), {}, &office.ground, [&arrived](int) { ++arrived; });
            while (asked) {
                QThread::yieldCurrentThread();
            }
        }
        ended = true;
        worker->wait();
        QTRY_COMPARE_WITH_TIMEOUT(arrived, kRounds, 60'000);
        QCoreApplication::processEvents();
        QCOMPARE(arrived, kRounds);
    }

private:
    struct Office
    {
        QWidget ground;
        ui::widgets::ToastHost toasts{&ground};
        LanguageSwitch language;
        FailureText texts{language};
        support::ScriptedPrompts prompts;
        Reporter reporter{toasts, texts, prompts};
        AsyncRunner runner{reporter};
    };

    template <typename T> static void finish(QPromise<Result<T>>& promise, Result<T> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

static const support::Registered<TstAsyncRunner> registered;

#include "tst_async_runner.moc"
