// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace ui::shell {

/// Calls onFinished(const T&) on the GUI thread once the future has its result, unless the context has gone by then or
/// the work was cancelled. QFuture::then(context, …) is not used for this: in Qt 6.4 a continuation that is attached
/// just as the worker finishes can run twice. GUI thread.
template <typename T, typename OnFinished>
void whenFinished(const QFuture<T>& future, QObject* context, OnFinished onFinished)
{
    auto* watcher = new QFutureWatcher<T>(QCoreApplication::instance());
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, onFinished = std::move(onFinished)]() mutable {
            const QFuture<T> finished = watcher->future();
            if (!finished.isCanceled() && finished.resultCount() > 0) {
                onFinished(finished.result());
            }
        });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

} // namespace ui::shell
