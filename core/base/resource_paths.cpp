// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace core::resource_paths {

using namespace Qt::Literals::StringLiterals;

namespace {

QString besideProgram(const QString& relativePath)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + relativePath);
}

QString firstThatExists(const QStringList& candidates)
{
    for (const QString& candidate : candidates) {
        if (QFileInfo::exists(candidate)) {
            return candidate;
        }
    }
    return candidates.first();
}

QString homeOr(const QString& below, QStandardPaths::StandardLocation location)
{
    const QString home = qEnvironmentVariable("PERMITDESK_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(location) : home + u'/' + below;
}

} // namespace

QString dataFolder()
{
    const QString chosen = qEnvironmentVariable("PERMITDESK_DATA_DIR");
    if (!chosen.isEmpty()) {
        return chosen;
    }
    return firstThatExists({besideProgram(u"../share/permitdesk"_s), besideProgram(u"../Resources"_s)});
}

QString file(const QString& relativePath) { return dataFolder() + u'/' + relativePath; }

QString readerProgram()
{
    const QString chosen = qEnvironmentVariable("PERMITDESK_READER");
    if (!chosen.isEmpty()) {
        return chosen;
    }
#ifdef Q_OS_WIN
    const QString name = u"permitdesk-reader.exe"_s;
#else
    const QString name = u"permitdesk-reader"_s;
#endif
    return firstThatExists({besideProgram(name), besideProgram(u"../bin/"_s + name)});
}

QString configFolder() { return homeOr(u"config"_s, QStandardPaths::AppConfigLocation); }

QString logFolder() { return homeOr(u"log"_s, QStandardPaths::AppLocalDataLocation); }

QString officeRules() { return homeOr(u"data"_s, QStandardPaths::AppDataLocation) + u"/rules"_s; }

QString officeForms() { return homeOr(u"data"_s, QStandardPaths::AppDataLocation) + u"/forms"_s; }

QString officeLetterhead() { return homeOr(u"data"_s, QStandardPaths::AppDataLocation) + u"/letterhead.json"_s; }

QString defaultStore() { return homeOr(u"data"_s, QStandardPaths::AppDataLocation) + u"/Office.permitdesk"_s; }

} // namespace core::resource_paths
