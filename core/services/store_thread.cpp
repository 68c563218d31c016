// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/store_thread.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <deque>
#include <limits>
#include <utility>
#include <vector>

namespace core::services {

namespace {
constexpr int kReaders = 2;
constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
} // namespace

/// One queue of jobs and the threads that serve it, each with an Office of its own, opened at its first job.
class StoreThread::Lanes final
{
public:
    explicit Lanes(MakeOffice makeOffice) : m_makeOffice(std::move(makeOffice))
    {
        startThread(m_writes, OfficeMode::ReadWrite);
        for (int i = 0; i < kReaders; ++i) {
            startThread(m_reads, OfficeMode::ReadOnly);
        }
    }

    ~Lanes()
    {
        m_reads.drop();
        m_reads.stop();
        m_writes.stop();
        for (const auto& thread : m_threads) {
            thread->wait();
        }
    }

    void enqueue(Lane lane, Job job)
    {
        m_unfinished.fetch_add(1);
        Queue& queue = lane == Lane::Write ? m_writes : m_reads;
        const QMutexLocker lock(&queue.mutex);
        queue.jobs.push_back(std::move(job));
        queue.hasWork.wakeOne();
    }

    void renew() { m_generation.fetch_add(1); }

    void lock(std::function<void()> onClosed)
    {
        {
            const QMutexLocker lock(&m_closing);
            m_onClosed.push_back(std::move(onClosed));
        }
        m_isToClose = true;
        m_writes.serveWaiting();
        m_reads.serve(0);
        tellIfClosed();
    }

    void unlock()
    {
        m_isToClose = false;
        {
            const QMutexLocker lock(&m_closing);
            m_onClosed.clear();
        }
        m_writes.serve(kAll);
        m_reads.serve(kAll);
    }

    [[nodiscard]] bool isIdle() const { return m_unfinished == 0; }

private:
    struct Queue
    {
        QMutex mutex;
        QWaitCondition hasWork;
        std::deque<Job> jobs;
        std::size_t served = kAll; ///< of the jobs, how many are served: while locked, the acts asked for before
        bool stopped = false;

        [[nodiscard]] bool hasJob() const { return served > 0 && !jobs.empty(); }

        /// The jobs that wait now and none that comes later. What is locked already stays so.
        void serveWaiting()
        {
            const QMutexLocker lock(&mutex);
            served = std::min(served, jobs.size());
            hasWork.wakeAll();
        }

        void serve(std::size_t count)
        {
            const QMutexLocker lock(&mutex);
            served = count;
            hasWork.wakeAll();
        }

        [[nodiscard]] bool isResting()
        {
            const QMutexLocker lock(&mutex);
            return served == 0;
        }

        void drop()
        {
            const QMutexLocker lock(&mutex);
            jobs.clear();
        }

        void stop()
        {
            const QMutexLocker lock(&mutex);
            stopped = true;
            hasWork.wakeAll();
        }
    };

    void startThread(Queue& queue, OfficeMode mode)
    {
        m_threads.emplace_back(QThread::create([this, &queue, mode] { serve(queue, mode); }));
        m_threads.back()->start();
    }

    [[nodiscard]] std::optional<Job> nextJob(Queue& queue, std::unique_ptr<Office>& office)
    {
        QMutexLocker lock(&queue.mutex);
        bool hasTold = false;
        while (!queue.hasJob() && !queue.stopped) {
            if (queue.served == 0 && !hasTold) {
                hasTold = true;
                lock.unlock();
                close(office);
                tellIfClosed();
                lock.relock();
                continue;
            }
            queue.hasWork.wait(&queue.mutex);
        }
        if (!queue.hasJob()) {
            return std::nullopt;
        }
        m_busy.fetch_add(1);
        Job job = std::move(queue.jobs.front());
        queue.jobs.pop_front();
        if (queue.served != kAll) {
            --queue.served;
        }
        return job;
    }

    void serve(Queue& queue, OfficeMode mode)
    {
        std::unique_ptr<Office> office;
        int generation = m_generation;
        while (const std::optional<Job> job = nextJob(queue, office)) {
            if (const int wanted = m_generation; generation != wanted) {
                generation = wanted;
                close(office);
            }
            const Result<void> ready = ensureOpen(office, mode);
            (*job)(ready ? Result<Office*>(office.get()) : Result<Office*>(ready.failure()));
            m_unfinished.fetch_sub(1);
            m_busy.fetch_sub(1);
        }
    }

    void close(std::unique_ptr<Office>& office)
    {
        if (office) {
            office.reset();
            m_open.fetch_sub(1);
        }
    }

    void tellIfClosed()
    {
        std::vector<std::function<void()>> told;
        {
            const QMutexLocker lock(&m_closing);
            if (m_open == 0 && m_busy == 0 && m_writes.isResting()) {
                told = std::exchange(m_onClosed, {});
            }
        }
        for (const std::function<void()>& each : told) {
            if (each) {
                each();
            }
        }
    }

    /// A store that could not be opened is tried again with the next job: what stood in the way may be gone.
    [[nodiscard]] Result<void> ensureOpen(std::unique_ptr<Office>& office, OfficeMode mode)
    {
        if (office) {
            return {};
        }
        Result<std::unique_ptr<Office>> opened = m_makeOffice(mode);
        if (!opened) {
            return opened.failure();
        }
        office = std::move(opened).value();
        office->setCloseWish([this] { return m_isToClose.load(); });
        m_open.fetch_add(1);
        return {};
    }

    MakeOffice m_makeOffice;
    Queue m_writes;
    Queue m_reads;
    std::atomic<int> m_unfinished = 0; ///< jobs that wait or run
    std::atomic<int> m_generation = 0; ///< of the offices; an older one is opened anew
    std::atomic<int> m_open = 0;       ///< offices
    std::atomic<int> m_busy = 0;       ///< threads with a job in hand
    std::atomic<bool> m_isToClose = false;
    QMutex m_closing;
    std::vector<std::function<void()>> m_onClosed; ///< to be told of the last office that is closed
    std::vector<std::unique_ptr<QThread>> m_threads;
};

StoreThread::StoreThread(MakeOffice makeOffice) : m_lanes(std::make_unique<Lanes>(std::move(makeOffice))) {}

StoreThread::~StoreThread() = default;

void StoreThread::enqueue(Lane lane, Job job) { m_lanes->enqueue(lane, std::move(job)); }

bool StoreThread::isIdle() const { return m_lanes->isIdle(); }

void StoreThread::renewOffices() { m_lanes->renew(); }

void StoreThread::lock(std::function<void()> onClosed) { m_lanes->lock(std::move(onClosed)); }

void StoreThread::unlock() { m_lanes->unlock(); }

} // namespace core::services
