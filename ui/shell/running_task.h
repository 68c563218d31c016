// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace ui::shell {

/// A piece of long work as the window shows it: what it is, how far it is, and a way to stop it.
class RunningTask final : public QObject
{
    Q_OBJECT

public:
    /// Follows the progress a future reports (QPromise::setProgressRange, setProgressValueAndText).
    RunningTask(QString title, const QFuture<void>& future, QObject* parent);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString detail() const { return m_watcher.progressText(); }
    /// 0 to 100, or -1 while the work cannot say.
    [[nodiscard]] int percent() const;
    [[nodiscard]] bool isCancelled() const { return m_watcher.isCanceled(); }
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    QString m_title;
    QFutureWatcher<void> m_watcher;
};

} // namespace ui::shell
