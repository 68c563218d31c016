// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_sync.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace core::storage {

#ifdef Q_OS_WIN

bool syncToDisk(QFile& file)
{
    return _commit(file.handle()) == 0;
}

bool syncFolder(const QString&)
{
    return true;
}

bool replaceFile(const QString& from, const QString& to)
{
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    return MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

bool linkFile(const QString& from, const QString& to)
{
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    return CreateHardLinkW(target.c_str(), source.c_str(), nullptr) != 0;
}

#else

bool syncToDisk(QFile& file)
{
    return ::fsync(file.handle()) == 0;
}

bool syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

bool replaceFile(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool linkFile(const QString& from, const QString& to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

#endif

bool makeFolder(const QString& folder)
{
    QStringList above; // of the missing ones, the highest first
    QFileInfo each(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    while (!each.exists() && !each.isRoot()) { // a drive may be missing
        above.prepend(each.absolutePath());
        each.setFile(each.absolutePath());
    }
    return QDir().mkpath(folder) && std::ranges::all_of(above, syncFolder);
}

} // namespace core::storage
