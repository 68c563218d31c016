// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/async_runner.h"

namespace ui::shell {

AsyncRunner::AsyncRunner(Reporter& reporter) : m_reporter(reporter) {}

void AsyncRunner::follow(const QString& title, const QFuture<void>& future)
{
    auto* task = new RunningTask(title, future, this);
    m_tasks.append(task);
    connect(task, &RunningTask::progressed, this, &AsyncRunner::tasksChanged);
    connect(task, &RunningTask::finished, this, [this, task] {
        m_tasks.removeOne(task);
        task->deleteLater();
        Q_EMIT tasksChanged();
    });
    Q_EMIT taskStarted(task);
    Q_EMIT tasksChanged();
}

} // namespace ui::shell
