// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reading_pool.h"

#include "core/documents/file_reading.h"

#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace core::services {

using reader::ReaderClient;

/// The jobs that wait, and the threads that serve them, each with a client and so a process of its own.
class ReadingPool::Workers final
{
public:
    /// Answers its future; without a client, that it was cancelled.
    using Job = std::function<void(ReaderClient* client)>;

    Workers(QString readerProgram, const Options& options)
        : m_program(std::move(readerProgram)), m_limits(options.limits)
    {
        for (int i = 0; i < std::max(1, options.readers); ++i) {
            m_threads.emplace_back(QThread::create([this] { serve(); }));
            m_threads.back()->start();
        }
    }

    ~Workers()
    {
        cancel();
        {
            const QMutexLocker lock(&m_mutex);
            m_isStopped = true;
            m_hasWork.wakeAll();
        }
        for (const auto& thread : m_threads) {
            thread->wait();
        }
    }

    /// Runs a function of a client for its answer.
    template <typename Value, typename Function> QFuture<Result<Value>> post(bool isUrgent, Function function)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        QFuture<Result<Value>> future = promise->future();
        promise->start();
        enqueue(isUrgent, [promise, function = std::move(function)](ReaderClient* client) {
            promise->addResult(client == nullptr ? Result<Value>(Failure(FailureCode::Cancelled)) : function(*client));
            promise->finish();
        });
        return future;
    }

    void cancel()
    {
        std::deque<Waiting> dropped;
        {
            const QMutexLocker lock(&m_mutex);
            m_round.fetch_add(1);
            dropped.swap(m_waiting);
        }
        for (const Waiting& each : dropped) {
            each.job(nullptr);
            m_unfinished.fetch_sub(1);
        }
    }

    [[nodiscard]] bool isIdle() const { return m_unfinished == 0; }
    [[nodiscard]] int readers() const { return static_cast<int>(m_threads.size()); }

private:
    struct Waiting
    {
        Job job;
        int round = 0; ///< in which it was asked for; a later cancel() begins the next
    };

    void enqueue(bool isUrgent, Job job)
    {
        m_unfinished.fetch_add(1);
        const QMutexLocker lock(&m_mutex);
        Waiting waiting{std::move(job), m_round};
        if (isUrgent) {
            m_waiting.push_front(std::move(waiting));
        } else {
            m_waiting.push_back(std::move(waiting));
        }
        m_hasWork.wakeOne();
    }

    [[nodiscard]] std::optional<Waiting> next()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_waiting.empty() && !m_isStopped) {
            m_hasWork.wait(&m_mutex);
        }
        if (m_waiting.empty()) {
            return std::nullopt;
        }
        Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        return waiting;
    }

    void serve()
    {
        ReaderClient client(m_program, m_limits);
        while (const std::optional<Waiting> waiting = next()) {
            client.setCancelled([this, round = waiting->round] { return m_round != round; });
            waiting->job(&client);
            m_unfinished.fetch_sub(1);
        }
    }

    const QString m_program;
    const reader::ReaderLimits m_limits;
    QMutex m_mutex;
    QWaitCondition m_hasWork;
    std::deque<Waiting> m_waiting;
    bool m_isStopped = false;
    std::atomic<int> m_round = 0;
    std::atomic<int> m_unfinished = 0; ///< jobs that wait or run
    std::vector<std::unique_ptr<QThread>> m_threads;
};

ReadingPool::ReadingPool(const QString& readerProgram) : ReadingPool(readerProgram, Options()) {}

ReadingPool::ReadingPool(const QString& readerProgram, const Options& options)
    : m_workers(std::make_unique<Workers>(readerProgram, options))
{}

ReadingPool::~ReadingPool() = default;

QFuture<Result<documents::DocumentReading>> ReadingPool::read(const QString& path, QDate today)
{
    return m_workers->post<documents::DocumentReading>(
        false, [path, today](ReaderClient& client) { return documents::readFile(client, path, today); });
}

QFuture<Result<QByteArray>> ReadingPool::drawPage(const QString& path, const reader::PageDrawing& drawing)
{
    return m_workers->post<QByteArray>(
        true, [path, drawing](ReaderClient& client) { return client.drawPage(path, drawing); });
}

void ReadingPool::cancel() { m_workers->cancel(); }

int ReadingPool::readers() const { return m_workers->readers(); }

bool ReadingPool::isIdle() const { return m_workers->isIdle(); }

} // namespace core::services
