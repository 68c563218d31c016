// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace core::services {

/// Runs services off the GUI thread. One thread owns the writing Office; reads go to up to two threads with a read-only
/// Office each (they see what is committed). Results come back as futures. Stopping finishes the acts
/// that were asked for and drops the reads: what was typed last is kept when the program closes.
class StoreThread final
{
public:
    /// Makes an Office in the mode asked; called once on each thread that needs one.
    using MakeOffice = std::function<Result<std::unique_ptr<Office>>(OfficeMode)>;

    explicit StoreThread(MakeOffice makeOffice);
    ~StoreThread();

    /// Runs an act on the writing office. `act` takes an Office& and returns a Result<…>; if the store could not be
    /// opened for writing, the future holds that failure instead.
    template <typename Act> [[nodiscard]] auto write(Act act) -> QFuture<std::invoke_result_t<Act, Office&>>
    {
        return post(Lane::Write, std::move(act));
    }

    /// Runs a read on one of the reading offices.
    template <typename Read> [[nodiscard]] auto read(Read query) -> QFuture<std::invoke_result_t<Read, Office&>>
    {
        return post(Lane::Read, std::move(query));
    }

    /// Whether nothing waits and nothing runs: what was asked for has been answered. An answer may still be on its way to
    /// the thread that asked.
    [[nodiscard]] bool isIdle() const;

    /// Has every thread open its office anew before its next job: what offices read when they are opened (rule packs,
    /// calendars) has changed beside the store.
    void renewOffices();

    /// Closes every office, so that no key stays in memory: the acts that were asked for are finished first, whatever is
    /// asked from now on waits, what takes long and asks Office::isToClose() is given up. Hands back at once; `onClosed` is
    /// called, on any thread, when no office is open any more, and the place to forget the key. Who locks what is locked is
    /// told as well; who is not told before unlock() never is.
    void lock(std::function<void()> onClosed);
    /// Offices are opened again, by the key that is there then, and go on with what waits.
    void unlock();

private:
    enum class Lane { Write, Read };
    using Job = std::function<void(const Result<Office*>&)>;
    void enqueue(Lane lane, Job job);

    template <typename Function>
    auto post(Lane lane, Function function) -> QFuture<std::invoke_result_t<Function, Office&>>
    {
        using Answer = std::invoke_result_t<Function, Office&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        enqueue(lane, [promise, function = std::move(function)](const Result<Office*>& office) mutable {
            promise->addResult(office ? function(**office) : Answer(office.failure()));
            promise->finish();
        });
        return future;
    }

    class Lanes;
    std::unique_ptr<Lanes> m_lanes;
};

} // namespace core::services
