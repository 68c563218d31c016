// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/store_thread.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>

namespace core::services {

namespace {
constexpr int kReaders = 2;
}

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
    [[nodiscard]] bool isIdle() const { return m_unfinished == 0; }

private:
    struct Queue
    {
        QMutex mutex;
        QWaitCondition hasWork;
        std::deque<Job> jobs;
        bool stopped = false;

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

    [[nodiscard]] static std::optional<Job> nextJob(Queue& queue)
    {
        const QMutexLocker lock(&queue.mutex);
        while (queue.jobs.empty() && !queue.stopped) {
            queue.hasWork.wait(&queue.mutex);
        }
        if (queue.jobs.empty()) {
            return std::nullopt;
        }
        Job job = std::move(queue.jobs.front());
        queue.jobs.pop_front();
        return job;
    }

    void serve(Queue& queue, OfficeMode mode)
    {
        std::unique_ptr<Office> office;
        int generation = m_generation;
        while (const std::optional<Job> job = nextJob(queue)) {
            if (const int wanted = m_generation; generation != wanted) {
                generation = wanted;
                office.reset();
            }
            const Result<void> ready = ensureOpen(office, mode);
            (*job)(ready ? Result<Office*>(office.get()) : Result<Office*>(ready.failure()));
            m_unfinished.fetch_sub(1);
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
        return {};
    }

    MakeOffice m_makeOffice;
    Queue m_writes;
    Queue m_reads;
    std::atomic<int> m_unfinished = 0; ///< jobs that wait or run
    std::atomic<int> m_generation = 0; ///< of the offices; an older one is opened anew
    std::vector<std::unique_ptr<QThread>> m_threads;
};

StoreThread::StoreThread(MakeOffice makeOffice) : m_lanes(std::make_unique<Lanes>(std::move(makeOffice))) {}

StoreThread::~StoreThread() = default;

void StoreThread::enqueue(Lane lane, Job job) { m_lanes->enqueue(lane, std::move(job)); }

bool StoreThread::isIdle() const { return m_lanes->isIdle(); }

void StoreThread::renewOffices() { m_lanes->renew(); }

} // namespace core::services
