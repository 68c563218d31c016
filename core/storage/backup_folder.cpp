// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_folder.h"

#include "core/storage/store_lock.h"

#include <QDir>

#include <algorithm>

namespace core::storage::backup_folder {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kTimeForm = "yyyyMMdd-HHmmss"_L1;
constexpr auto kEnding = ".permitdesk"_L1;

/// Null where the file's name is not one that entryName() makes.
QDateTime timeOf(const QString& fileName, const QString& name)
{
    const qsizetype before = name.size() + 1;
    if (fileName.size() != before + kTimeForm.size() + kEnding.size() || !fileName.startsWith(name + u'-')
        || !fileName.endsWith(kEnding)) {
        return {};
    }
    QDateTime time = QDateTime::fromString(fileName.mid(before, kTimeForm.size()), QString(kTimeForm));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QString nameOf(const QString& storeFolder) { return QFileInfo(QDir::cleanPath(storeFolder)).completeBaseName(); }

QString entryName(const QString& name, const QDateTime& at)
{
    return name + u'-' + at.toUTC().toString(kTimeForm) + kEnding;
}

QList<BackupEntry> entries(const QString& folder, const QString& name)
{
    QList<BackupEntry> found;
    const QFileInfoList below = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& each : below) {
        const QDateTime time = timeOf(each.fileName(), name);
        if (time.isValid()) {
            found.append({each.filePath(), time});
        }
    }
    std::ranges::sort(found, std::ranges::greater(), &BackupEntry::madeAt);
    return found;
}

void removeLeftovers(const QString& folder, const QString& name)
{
    const QStringList below = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& each : below) {
        const bool isPart = each.endsWith(QLatin1StringView(kPart))
                            && timeOf(each.chopped(QLatin1StringView(kPart).size()), name).isValid();
        QDir part(QDir(folder).filePath(each));
        // Taken and let go again: who made it is dead.
        if (isPart && StoreLock::acquire(part.path())) {
            part.removeRecursively();
        }
    }
}

} // namespace core::storage::backup_folder
