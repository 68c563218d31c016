// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_place.h"

#include <QDir>
#include <QSet>
#include <QStorageInfo>

#include <array>
#include <utility>

#ifdef Q_OS_WIN
#    include <windows.h>
#endif

namespace core::storage::store_place {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder's name, or what it begins with: "OneDrive - Firma", "Dropbox (Personal)", "OneDrive-Firma" on a Mac.
const std::array kServices{
    std::pair{u"OneDrive"_s, u"OneDrive"_s},
    std::pair{u"坚果云"_s, u"坚果云"_s},
    std::pair{u"我的坚果云"_s, u"坚果云"_s},
    std::pair{u"Nutstore"_s, u"坚果云"_s},
    std::pair{u"Mobile Documents"_s, u"iCloud"_s},
    std::pair{u"iCloudDrive"_s, u"iCloud"_s},
    std::pair{u"iCloud Drive"_s, u"iCloud"_s},
    std::pair{u"Dropbox"_s, u"Dropbox"_s},
    std::pair{u"百度网盘同步空间"_s, u"百度网盘"_s},
    std::pair{u"BaiduSyncdisk"_s, u"百度网盘"_s},
    std::pair{u"WPS云盘"_s, u"WPS云盘"_s},
    std::pair{u"WPSDrive"_s, u"WPS云盘"_s},
    std::pair{u"Google Drive"_s, u"Google Drive"_s},
    std::pair{u"GoogleDrive"_s, u"Google Drive"_s},
    std::pair{u"SynologyDrive"_s, u"Synology Drive"_s},
};

bool isFolderOf(const QString& name, const QString& service)
{
    if (!name.startsWith(service, Qt::CaseInsensitive)) {
        return false;
    }
    const QStringView rest = QStringView(name).sliced(service.size()).trimmed();
    return rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u'(') || rest.startsWith(u'（');
}

/// OneDrive tells on Windows where its folder is, whatever that is called.
bool isBelowVariable(const QString& path, const char* variable)
{
    const QString root = QDir::fromNativeSeparators(qEnvironmentVariable(variable));
    return !root.isEmpty() && path.startsWith(root + u'/', Qt::CaseInsensitive);
}

/// What the program itself writes beside the two files that a service may double.
bool isOurs(const QString& name)
{
    static const QSet<QString> kOurs{u"store.sqlite"_s, u"store.sqlite-wal"_s, u"store.sqlite-shm"_s,
        u"store.sqlite-journal"_s, u"keys"_s, u"keys.copy"_s, u"keys.part"_s, u"keys.copy.part"_s, u"keys.damaged"_s,
        u"keys.copy.damaged"_s};
    return kOurs.contains(name);
}

} // namespace

QString syncServiceOf(const QString& folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    for (const char* variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        if (isBelowVariable(path, variable)) {
            return u"OneDrive"_s;
        }
    }
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        for (const auto& [name, service] : kServices) {
            if (isFolderOf(part, name)) {
                return service;
            }
        }
    }
    return {};
}

bool isNetworkFileSystem(const QString& fileSystem)
{
    static const QSet<QString> kNetwork{u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb2"_s, u"smb3"_s, u"smbfs"_s, u"afpfs"_s,
        u"afs"_s, u"ncpfs"_s, u"davfs"_s, u"webdav"_s, u"ceph"_s, u"glusterfs"_s, u"fuse.sshfs"_s, u"fuse.rclone"_s,
        u"fuse.davfs"_s, u"fuse.gvfsd-fuse"_s, u"fuse.glusterfs"_s};
    return kNetwork.contains(fileSystem.toLower());
}

bool isOnNetwork(const QString& folder)
{
    const QString path = QDir(folder).absolutePath();
    if (path.startsWith(u"//"_s)) {
        return true;
    }
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(path.left(3));
    if (GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE) {
        return true;
    }
#endif
    return isNetworkFileSystem(QString::fromLatin1(QStorageInfo(path).fileSystemType()));
}

QStringList conflictCopiesIn(const QString& folder)
{
    QStringList copies;
    const QStringList names = QDir(folder).entryList({u"store?*"_s, u"keys?*"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!isOurs(name)) {
            copies.append(name);
        }
    }
    return copies;
}

} // namespace core::storage::store_place
