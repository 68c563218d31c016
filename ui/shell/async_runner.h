// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/reporter.h"
#include "ui/shell/running_task.h"
#include "ui/shell/when_finished.h"

#include <QFuture>
#include <QObject>

#include <type_traits>
#include <utility>

namespace ui::shell {

/// Brings the results of work on other threads back to the GUI thread, and shows the work while it lasts. A failure is
/// reported unless the caller takes it; a cancelled work calls neither function. GUI thread.
class AsyncRunner final : public QObject
{
    Q_OBJECT

public:
    explicit AsyncRunner(Reporter& reporter);

    /// onDone runs on the GUI thread with the value, unless the context has gone. The title ("Import people.xlsx …")
    /// stands in the status line while the work lasts; without one nothing is shown, for quick reads.
    template <typename T, typename OnDone>
    void run(QFuture<core::Result<T>> future, const QString& title, QObject* context, OnDone onDone)
    {
        run(std::move(future), title, context, std::move(onDone),
            [this](const core::Failure& failure) { m_reporter.failure(failure); });
    }

    template <typename T, typename OnDone, typename OnFailed>
    void run(QFuture<core::Result<T>> future, const QString& title, QObject* context, OnDone onDone, OnFailed onFailed)
    {
        if (!title.isEmpty()) {
            follow(title, QFuture<void>(future));
        }
        whenFinished(future, context,
            [onDone = std::move(onDone), onFailed = std::move(onFailed)](core::Result<T> result) mutable {
                if (!result.ok()) {
                    onFailed(result.failure());
                } else if constexpr (std::is_void_v<T>) {
                    onDone();
                } else {
                    onDone(std::move(result).value());
                }
            });
    }

    [[nodiscard]] const QList<RunningTask*>& tasks() const { return m_tasks; }

Q_SIGNALS:
    void taskStarted(ui::shell::RunningTask* task);
    void tasksChanged();

private:
    void follow(const QString& title, const QFuture<void>& future);

    Reporter& m_reporter;
    QList<RunningTask*> m_tasks;
};

} // namespace ui::shell
