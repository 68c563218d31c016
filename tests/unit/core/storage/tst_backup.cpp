// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/backup_folder.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/backed_up_office.h"
#include "tests/unit/core/storage/sealed_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using namespace backed_up;

namespace {

quint64 fileNumber(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat about
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_ino : 0;
#else
    return qHash(path);
#endif
}

} // namespace

class TstBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupOpensWithTheStoresPassphraseAndIsWhole_data() { kinds(); }
    void aBackupOpensWithTheStoresPassphraseAndIsWhole()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        const Result<QString> made = office.backUpLater();
        QVERIFY(made.ok());
        QCOMPARE(QFileInfo(*made).fileName(), u"Office-20260105-023000.permitdesk"_s);
        const auto opened = office.open(*made);
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->storeId(), office.store->storeId());
        QVERIFY(verify(**opened)->isEmpty());
        QCOMPARE(*(*opened)->connection().number("SELECT count(*) FROM document"), 2);
        for (const char* keys : {"keys", "keys.copy"}) {
            const QString name = QLatin1StringView(keys);
            QCOMPARE(fileBytes(QDir(*made).filePath(name)), fileBytes(QDir(office.store->folder()).filePath(name)));
            QCOMPARE(QFile::exists(QDir(*made).filePath(name)), isEncrypted);
        }
        // Nothing but what belongs there: no WAL, no lock.
        QStringList files = QDir(*made).entryList(QDir::Files);
        files.removeAll(u"keys"_s);
        files.removeAll(u"keys.copy"_s);
        QCOMPARE(files, (QStringList{u"history-head"_s, u"store.sqlite"_s}));
    }

    void aWrongPassphraseDoesNotOpenIt()
    {
        BackedUpOffice office(true);
        const Result<QString> made = office.backUpLater();
        const auto opened = Store::open(
            *made, {office.clock, office.salts, kLittle}, OpenMode::AtRest, StoreAccess(kPassphrase + u'!'));
        QCOMPARE(opened.failure().code, FailureCode::PassphraseWrong);
    }

    void theRecordsOfAnOlderBackupDoNotPassForItsOwn_data() { kinds(); }
    void theRecordsOfAnOlderBackupDoNotPassForItsOwn()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        const Result<QString> first = office.backUpLater();
        office.addDocument("a new one");
        const Result<QString> second = office.backUpLater();
        QVERIFY(first.ok() && second.ok());
        QVERIFY(verifyBackup(**office.open(*second))->isEmpty());
        setFileBytes(store_files::database(*second), fileBytes(store_files::database(*first)));
        QVERIFY(verify(**office.open(*second))->isEmpty());
        const Result<QList<Failure>> found = verifyBackup(**office.open(*second));
        QCOMPARE(found->constFirst().code, FailureCode::ChainBroken);
        QCOMPARE(found->constFirst().args.value(u"kind"_s), u"tail-missing"_s);
    }

    void aHeadThatIsNoneIsDamage()
    {
        BackedUpOffice office(false);
        const Result<QString> made = office.backUpLater();
        setFileBytes(QDir(*made).filePath(u"history-head"_s), "12-abc\n");
        QCOMPARE(verifyBackup(**office.open(*made)).failure().code, FailureCode::StoreDamaged);
    }

    void documentsAreSharedWithTheBackupBefore_data() { kinds(); }
    void documentsAreSharedWithTheBackupBefore()
    {
#ifndef Q_OS_UNIX
        QSKIP("file numbers are read on Unix only");
#endif
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        const QString old = office.addDocument("an old one");
        const Result<QString> first = office.backUpLater();
        const QString added = office.addDocument("a new one");
        const Result<QString> second = office.backUpLater();
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(fileNumber(documentIn(*second, old)), fileNumber(documentIn(*first, old)));
        QVERIFY(!QFile::exists(documentIn(*first, added)));
        QVERIFY(fileNumber(documentIn(*second, added)) != fileNumber(documentIn(office.store->folder(), added)));
        QVERIFY(verify(**office.open(*second))->isEmpty());
    }

    void aSharedDocumentThatWasCutIsCopiedAnew()
    {
        BackedUpOffice office(true);
        const QString name = office.addDocument("a document");
        const Result<QString> first = office.backUpLater();
        setFileBytes(documentIn(*first, name), fileBytes(documentIn(*first, name)).chopped(1));
        const Result<QString> second = office.backUpLater();
        QVERIFY(second.ok());
        QVERIFY(verify(**office.open(*second))->isEmpty());
        QVERIFY(!verify(**office.open(*first))->isEmpty());
    }

    void aSharedDocumentThatWasDamagedIsCopiedAnewTheNextDay_data() { kinds(); }
    void aSharedDocumentThatWasDamagedIsCopiedAnewTheNextDay()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        const QString name = office.addDocument("a document");
        const Result<QString> first = office.backUpLater();
        const Result<QString> sameDay = office.backUpLater();
        QVERIFY(first.ok() && sameDay.ok());
        QByteArray bytes = fileBytes(documentIn(*sameDay, name));
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        setFileBytes(documentIn(*sameDay, name), bytes);
        constexpr int kDay = 24 * 60;
        const Result<QString> nextDay = office.backUpLater(kDay);
        QVERIFY(nextDay.ok());
        QVERIFY(verify(**office.open(*nextDay))->isEmpty());
        QVERIFY(!verify(**office.open(*sameDay))->isEmpty());
    }

    void whatTheStoreLostIsStillInTheBackups()
    {
        BackedUpOffice office(false);
        const QString name = office.addDocument("a document");
        QVERIFY(office.backUpLater().ok());
        setFileBytes(documentIn(office.store->folder(), name), "a d0cument");
        const Result<QString> second = office.backUpLater();
        QVERIFY(second.ok());
        QCOMPARE(fileBytes(documentIn(*second, name)), "a document");
    }

    void aBackupThatIsGivenUpLeavesNothing_data() { kinds(); }
    void aBackupThatIsGivenUpLeavesNothing()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        for (int n = 0; n < 20; ++n) {
            office.addDocument(QByteArray(100'000, 'a') + QByteArray::number(n));
        }
        QVERIFY(office.backUpLater().ok());
        office.clock.pass(30);
        int givenUp = 0;
        for (;; ++givenUp) {
            // Asked once too often or not: it stays given up, though the wish is taken back.
            int asked = 0;
            const Result<QString> made = backUp(*office.store, office.backups(), [&] { return asked++ == givenUp; });
            if (made) {
                break;
            }
            QCOMPARE(made.failure().code, FailureCode::Cancelled);
            QCOMPARE(office.inBackups().size(), 1);
        }
        QVERIFY2(givenUp > 20, qPrintable(QString::number(givenUp)));
        QCOMPARE(office.inBackups().size(), 2);
    }

    void aDamagedDocumentMakesNoBackup_data() { kinds(); }
    void aDamagedDocumentMakesNoBackup()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        const QString name = office.addDocument("a document");
        QByteArray bytes = fileBytes(documentIn(office.store->folder(), name));
        bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
        setFileBytes(documentIn(office.store->folder(), name), bytes);
        QCOMPARE(office.backUpLater().failure().code, FailureCode::DocumentDamaged);
        QVERIFY(QFile::remove(documentIn(office.store->folder(), name)));
        QCOMPARE(office.backUpLater().failure().code, FailureCode::DocumentMissing);
        QCOMPARE(office.inBackups(), QStringList());
    }

    void whatNoRecordNamesIsLeftOut()
    {
        BackedUpOffice office(false);
        const Result<VaultEntry> orphan = office.store->vault().keep("nobody's");
        const Result<QString> made = office.backUpLater();
        QVERIFY(made.ok());
        QVERIFY(!QFile::exists(documentIn(*made, orphan->vaultName)));
    }

    void leftoversOfAKilledOneAreRemoved()
    {
        BackedUpOffice office(false);
        const QDir to(office.backups());
        const QString killed = to.filePath(u"Office-20260104-120000.permitdesk.part"_s);
        const QString others = to.filePath(u"Branch-20260104-120000.permitdesk.part"_s);
        const QString atWork = to.filePath(u"Office-20260104-130000.permitdesk.part"_s);
        for (const QString& each : {killed, others, atWork}) {
            QVERIFY(QDir().mkpath(each + u"/documents"_s));
            setFileBytes(each + u"/store.sqlite"_s, "half of it");
        }
        const auto lock = StoreLock::acquire(atWork);
        QVERIFY(office.backUpLater().ok());
        QVERIFY(!QFile::exists(killed));
        QVERIFY(QFile::exists(others) && QFile::exists(atWork));
        QCOMPARE(backup_folder::entries(office.backups(), u"Office"_s).size(), 1);
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        BackedUpOffice office(false);
        setFileBytes(office.backups(), "a file stands where the folder should be");
        const Result<QString> made = office.backUpLater();
        QCOMPARE(made.failure().code, FailureCode::BackupFolderUnusable);
        QCOMPARE(made.failure().args.value(u"folder"_s), office.backups());
    }

    void theBackupsOfAFolderAreListedNewestFirst()
    {
        const QTemporaryDir dir;
        for (const char* name :
            {"A-20260105-023000.permitdesk", "A-20260105-030000.permitdesk", "A-b-20260105-031000.permitdesk",
                "A-20260105-033000.permitdesk.part", "A-20269905-023000.permitdesk", "A.permitdesk"}) {
            QVERIFY(QDir(dir.path()).mkdir(QLatin1StringView(name)));
        }
        const QList<BackupEntry> found = backup_folder::entries(dir.path(), u"A"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().madeAt, QDateTime(QDate(2026, 1, 5), QTime(3, 0), Qt::UTC));
        QCOMPARE(backup_folder::nameOf(u"/x/A-b.permitdesk/"_s), u"A-b"_s);
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }
};

static const support::Registered<TstBackup> registered;

#include "tst_backup.moc"
