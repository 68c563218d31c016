// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_place.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::storage;

class TstStorePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncedFoldersAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("service");
        const auto row = [](const char* folder, const QString& service) {
            QTest::newRow(folder) << QString::fromUtf8(folder) << service;
        };
        row("/home/lin/OneDrive/Office.permitdesk", u"OneDrive"_s);
        row("/Users/lin/Library/CloudStorage/OneDrive-Firma/Office.permitdesk", u"OneDrive"_s);
        row("/c/Users/张三/OneDrive - 某某公司/Office.permitdesk", u"OneDrive"_s);
        row("/c/Users/张三/Nutstore/1/我的坚果云/Office.permitdesk", u"坚果云"_s);
        row("/d/坚果云/Office.permitdesk", u"坚果云"_s);
        row("/Users/lin/Library/Mobile Documents/com~apple~CloudDocs/Office.permitdesk", u"iCloud"_s);
        row("/c/Users/lin/iCloudDrive/Office.permitdesk", u"iCloud"_s);
        row("/home/lin/Dropbox (Personal)/Office.permitdesk", u"Dropbox"_s);
        row("/d/BaiduSyncdisk/Office.permitdesk", u"百度网盘"_s);
        row("/home/lin/Documents/Office.permitdesk", QString());
        row("/home/lin/Dropboxes/Office.permitdesk", QString());
        row("/home/dropbox.users/Office.permitdesk", QString());
    }
    void syncedFoldersAreKnownByTheirNames()
    {
        QFETCH(QString, folder);
        QTEST(store_place::syncServiceOf(folder), "service");
    }

    void oneDriveIsKnownByItsVariable()
    {
        qputenv("OneDriveCommercial", "/srv/office files");
        const QString service = store_place::syncServiceOf(u"/srv/office files/Office.permitdesk"_s);
        const QString beside = store_place::syncServiceOf(u"/srv/office filesystem/Office.permitdesk"_s);
        qunsetenv("OneDriveCommercial");
        QCOMPARE(service, u"OneDrive"_s);
        QCOMPARE(beside, QString());
    }

    void networkFileSystemsAreKnown()
    {
        for (const char* name : {"nfs4", "cifs", "SMB3", "fuse.sshfs", "smbfs"}) {
            QVERIFY(store_place::isNetworkFileSystem(QLatin1StringView(name)));
        }
        for (const char* name : {"ext4", "NTFS", "apfs", "tmpfs", "overlay", "fuseblk"}) {
            QVERIFY(!store_place::isNetworkFileSystem(QLatin1StringView(name)));
        }
#ifdef Q_OS_WIN
        QVERIFY(store_place::isOnNetwork(u"//server/share/Office.permitdesk"_s));
#endif
        QVERIFY(!store_place::isOnNetwork(QDir::tempPath()));
    }

    void conflictCopiesAreFoundAndOurOwnFilesAreNone()
    {
        const QTemporaryDir dir;
        const QStringList copies{u"keys (1)"_s, u"keys-OFFICE2"_s, u"keys.copy-OFFICE2"_s, u"store 2.sqlite"_s,
            u"store (LI-PC's conflicted copy 2026-03-02).sqlite"_s, u"store-OFFICE2.sqlite"_s,
            u"store.sqlite-OFFICE2-wal"_s, u"store.sync-conflict-20260302.sqlite"_s, u"store(冲突).sqlite"_s};
        const QStringList ours{u"store.sqlite"_s, u"store.sqlite-wal"_s, u"store.sqlite-shm"_s, u"keys"_s,
            u"keys.copy"_s, u"keys.damaged"_s, u"lock"_s, u"history-head"_s};
        for (const QString& name : copies + ours) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QStringList found = store_place::conflictCopiesIn(dir.path());
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(copies.begin(), copies.end()));
    }
};

static const support::Registered<TstStorePlace> registered;

#include "tst_store_place.moc"
