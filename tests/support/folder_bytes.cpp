// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder_bytes.h"

#include "core/base/expect.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace support {

FolderBytes folderBytes(const QString& folder)
{
    FolderBytes found;
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        CORE_EXPECT(file.open(QIODevice::ReadOnly));
        found.insert(root.relativeFilePath(file.fileName()), file.readAll());
    }
    return found;
}

void layFolder(const QString& folder, const FolderBytes& files)
{
    CORE_EXPECT(QDir(folder).removeRecursively() && QDir().mkpath(folder));
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(QDir(folder).filePath(each.key()));
        CORE_EXPECT(QDir().mkpath(QFileInfo(file.fileName()).path()));
        CORE_EXPECT(file.open(QIODevice::WriteOnly) && file.write(each.value()) == each.value().size());
    }
}

} // namespace support
