// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/running_task.h"

namespace ui::shell {

RunningTask::RunningTask(QString title, const QFuture<void>& future, QObject* parent)
    : QObject(parent), m_title(std::move(title))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &RunningTask::progressed);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &RunningTask::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RunningTask::finished);
    m_watcher.setFuture(future);
}

int RunningTask::percent() const
{
    const int span = m_watcher.progressMaximum() - m_watcher.progressMinimum();
    return span <= 0 ? -1 : 100 * (m_watcher.progressValue() - m_watcher.progressMinimum()) / span;
}

void RunningTask::cancel() { m_watcher.cancel(); }

} // namespace ui::shell
