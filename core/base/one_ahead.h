// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace core {

/// Works on a second thread, one batch ahead of the caller: while the caller puts away what came of one batch, the next
/// is being worked on. One batch is under way and none waits, so that memory stays flat; answers come in the order of
/// the batches. It is one thread, at one batch at a time: the work may keep state, which the caller leaves alone from the
/// first next() until last() said that nothing is under way. The work must not throw. Destruction waits for the batch
/// under way and drops its answer.
template <typename Batch, typename Answer>
class OneAhead final
{
public:
    using Work = std::function<Answer(Batch)>;

    explicit OneAhead(Work work) : m_work(std::move(work))
    {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1); // what the work keeps for its thread is kept to the end
    }
    OneAhead(const OneAhead&) = delete;
    OneAhead& operator=(const OneAhead&) = delete;

    /// Begins with this batch; hands back the answer to the one before it, nothing at the first.
    [[nodiscard]] std::optional<Answer> next(Batch batch)
    {
        std::optional<Answer> before = last();
        const auto task = std::make_shared<std::packaged_task<Answer()>>(
            [this, batch = std::move(batch)]() mutable { return m_work(std::move(batch)); });
        m_underWay = task->get_future();
        m_thread.start([task] { (*task)(); });
        return before;
    }

    /// Waits for the batch under way; nothing where none is.
    [[nodiscard]] std::optional<Answer> last()
    {
        return m_underWay.valid() ? std::optional<Answer>(m_underWay.get()) : std::nullopt;
    }

private:
    Work m_work;
    std::future<Answer> m_underWay;
    QThreadPool m_thread; // last, so that it ends first
};

} // namespace core
