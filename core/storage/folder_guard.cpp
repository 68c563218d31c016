// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/folder_guard.h"

#ifndef Q_OS_WIN
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace core::storage {

#ifdef Q_OS_WIN

FolderGuard::FolderGuard(const QString&) {}
FolderGuard::~FolderGuard() = default;

#else

FolderGuard::FolderGuard(const QString& folder)
    : m_folder(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    constexpr int kTries = 2000; // of a millisecond
    for (int each = 0; m_folder >= 0 && each < kTries; ++each) {
        if (::flock(m_folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) {
            return;
        }
        QThread::msleep(1);
    }
}

FolderGuard::~FolderGuard()
{
    if (m_folder >= 0) {
        ::close(m_folder);
    }
}

#endif

} // namespace core::storage
