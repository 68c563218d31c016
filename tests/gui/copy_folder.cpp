// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/copy_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gui {

using namespace Qt::Literals::StringLiterals;

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else if (entry.fileName() != "lock"_L1) {
            QFile::copy(entry.filePath(), target);
        }
    }
}

} // namespace gui
