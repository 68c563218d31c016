// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"
#include "core/storage/store_verifier.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/backed_up_office.h"
#include "tests/unit/core/storage/sealed_file.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using namespace backed_up;

namespace {

/// Every file below the folder with its bytes.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        content.insert(QDir(folder).relativeFilePath(file), fileBytes(file));
    }
    return content;
}

StoreAccess accessTo(const BackedUpOffice& office)
{
    return office.isEncrypted ? StoreAccess(kPassphrase) : StoreAccess();
}

Result<RestoreOutcome> restoreTo(BackedUpOffice& office, const QString& backup, const QString& to)
{
    return restore(backup, to, {office.clock, office.salts, kLittle}, accessTo(office));
}

/// How many documents a store names, all of it verified; -1 where something is wrong.
qint64 soundDocuments(BackedUpOffice& office, const QString& folder)
{
    const auto opened =
        Store::open(folder, {office.clock, office.salts, kLittle}, OpenMode::ReadWrite, accessTo(office));
    if (!opened || !verify(**opened)->isEmpty()) {
        return -1;
    }
    return *(*opened)->connection().number("SELECT count(*) FROM document");
}

/// Asks a question each time it is looked at.
class AskingClock final : public Clock
{
public:
    explicit AskingClock(std::function<bool()> question) : m_question(std::move(question)) {}

    [[nodiscard]] QDate today() const override { return nowUtc().date(); }
    [[nodiscard]] QDateTime nowUtc() const override
    {
        m_answers.append(m_question());
        return QDateTime(QDate(2026, 1, 5), QTime(4, 0), Qt::UTC);
    }
    [[nodiscard]] QList<bool> answers() const { return m_answers; }

private:
    std::function<bool()> m_question;
    mutable QList<bool> m_answers;
};

} // namespace

class TstRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBackupComesBackAsItWas_data() { kinds(); }
    void everyBackupComesBackAsItWas()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        QStringList backups;
        for (int each = 0; each < 4; ++each) {
            office.addDocument("number " + QByteArray::number(each));
            backups.append(*office.backUpLater());
        }
        for (int each = 0; each < 4; ++each) {
            const QMap<QString, QByteArray> before = contentOf(backups.at(each));
            const QString place = office.dir.filePath(u"中文 空格/Drill-%1.permitdesk"_s.arg(each));
            QVERIFY(QDir().mkpath(QFileInfo(place).path()));
            const Result<RestoreOutcome> restored = restoreTo(office, backups.at(each), place);
            QVERIFY(restored.ok());
            QVERIFY(restored->keptAside.isEmpty());
            QCOMPARE(soundDocuments(office, place), 2 + each + 1);
            QCOMPARE(contentOf(backups.at(each)), before);
        }
        QCOMPARE(QDir(office.dir.filePath(u"中文 空格"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 4);
    }

    void theStoreInItsPlaceIsKeptAside_data() { kinds(); }
    void theStoreInItsPlaceIsKeptAside()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        office.clock.pass(30);
        const Result<QString> backup = backUp(*office.store, store_files::backups(office.folder()));
        office.addDocument("after the backup");
        office.clock.pass(30);
        QVERIFY(backUp(*office.store, store_files::backups(office.folder())).ok());
        QCOMPARE(restoreTo(office, *backup, office.folder()).failure().code, FailureCode::StoreInUse);

        // What was written last is in the WAL only, as after a crash.
        office.store->connection().leaveUntouched();
        office.store.reset();
        const QByteArray wal = fileBytes(store_files::database(office.folder()) + u"-wal"_s);
        QVERIFY(!wal.isEmpty());
        const Result<RestoreOutcome> restored = restoreTo(office, *backup, office.folder());
        QVERIFY(restored.ok());
        QCOMPARE(QFileInfo(restored->keptAside).fileName(), u"Office-before-restore-20260105-030000.permitdesk"_s);
        QCOMPARE(fileBytes(store_files::database(restored->keptAside) + u"-wal"_s), wal);
        QVERIFY(!QFile::exists(store_files::database(office.folder()) + u"-wal"_s));
        QCOMPARE(soundDocuments(office, office.folder()), 2);
        QCOMPARE(soundDocuments(office, restored->keptAside), 3);
        QCOMPARE(QDir(store_files::backups(office.folder())).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void aStaleLogIsNeverApplied_data() { kinds(); }
    void aStaleLogIsNeverApplied()
    {
        QFETCH(bool, isEncrypted);
        BackedUpOffice office(isEncrypted);
        const Result<QString> backup = office.backUpLater();
        office.addDocument("in the log only");
        office.store->connection().leaveUntouched();
        office.store.reset();
        const QString database = store_files::database(office.folder());
        const QByteArray wal = fileBytes(database + u"-wal"_s);
        QVERIFY(!wal.isEmpty());
        // Of the same key: beside the backup, and in a place whose database is gone.
        setFileBytes(store_files::database(*backup) + u"-wal"_s, wal);
        QVERIFY(QFile::remove(database));
        QCOMPARE(verifiedAtRest(office, *backup), 2);
        const Result<RestoreOutcome> restored = restoreTo(office, *backup, office.folder());
        QVERIFY(restored.ok());
        QCOMPARE(soundDocuments(office, office.folder()), 2);
        QCOMPARE(fileBytes(store_files::database(restored->keptAside) + u"-wal"_s), wal);
    }

    void aDamagedBackupIsRefused_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<QString>("file");
        for (const bool isEncrypted : {false, true}) {
            const QByteArray kind = isEncrypted ? "encrypted: " : "plain: ";
            QTest::newRow(kind + "records") << isEncrypted << u"store.sqlite"_s;
            QTest::newRow(kind + "document") << isEncrypted << u"document"_s;
            QTest::newRow(kind + "missing") << isEncrypted << u"missing"_s;
        }
        QTest::newRow("keys") << true << u"keys"_s;
    }
    void aDamagedBackupIsRefused()
    {
        QFETCH(bool, isEncrypted);
        QFETCH(QString, file);
        BackedUpOffice office(isEncrypted);
        const QString document = office.addDocument("a document");
        const Result<QString> backup = office.backUpLater();
        office.store.reset();
        damage(*backup, file, document);
        const QMap<QString, QByteArray> before = contentOf(office.folder());
        QCOMPARE(restoreTo(office, *backup, office.folder()).failure().code, FailureCode::BackupDamaged);
        QCOMPARE(contentOf(office.folder()), before);
        QVERIFY(!QFile::exists(office.folder() + u".part"_s) && !QFile::exists(office.folder() + u".restored"_s));
    }

    void aWrongPassphraseChangesNothing()
    {
        BackedUpOffice office(true);
        const Result<QString> backup = office.backUpLater();
        office.store.reset();
        const QMap<QString, QByteArray> before = contentOf(office.folder());
        const StoreEnvironment environment{office.clock, office.salts, kLittle};
        QCOMPARE(restore(*backup, office.folder(), environment, kPassphrase + u'!').failure().code,
            FailureCode::PassphraseWrong);
        QCOMPARE(restore(*backup, office.folder(), environment, {}).failure().code, FailureCode::PassphraseNeeded);
        QCOMPARE(contentOf(office.folder()), before);
    }

    /// A key in memory is of no more use than its passphrase: it restores nothing that it could not open afterwards.
    void aKeyThatTheBackupDoesNotKnowChangesNothing()
    {
        BackedUpOffice office(true);
        const Result<QString> backup = office.backUpLater();
        Result<KeyRing> ring = KeyRing::read(office.folder());
        const QString later = u"eight blue bottles"_s;
        QVERIFY(ring->addPassphrase(*office.store->dataKey(), later, kLittle, office.salts).ok());
        QVERIFY(ring->save(office.folder(), *office.store->dataKey()).ok());
        office.store.reset();
        const auto opened = StoreAccess(later).keyOf(office.folder());
        QVERIFY(opened.ok());
        const QMap<QString, QByteArray> before = contentOf(office.folder());
        const StoreEnvironment environment{office.clock, office.salts, kLittle};
        QCOMPARE(restore(*backup, office.folder(), environment, StoreAccess(*opened)).failure().code,
            FailureCode::PassphraseWrong);
        QCOMPARE(contentOf(office.folder()), before);
        // Looking at it is no more than copying its bytes.
        QVERIFY(Store::open(*backup, environment, OpenMode::AtRest, StoreAccess(*opened)).ok());
    }

    void whatIsNoStoreIsNotMoved()
    {
        BackedUpOffice office(false);
        const Result<QString> backup = office.backUpLater();
        const QString letters = office.dir.filePath(u"Letters"_s);
        QVERIFY(QDir().mkpath(letters));
        setFileBytes(letters + u"/letter.txt"_s, "dear");
        QCOMPARE(restoreTo(office, *backup, letters).failure().code, FailureCode::StoreExists);
        QCOMPARE(restoreTo(office, letters, letters).failure().code, FailureCode::StoreNotThere);
        QCOMPARE(fileBytes(letters + u"/letter.txt"_s), "dear");
    }

    void whatCannotBeMovedLeavesNothingToBeTakenForTheStore()
    {
        BackedUpOffice office(true);
        const Result<QString> backup = office.backUpLater();
        office.addDocument("after the backup");
        office.store.reset();
        const QString taken =
            u"Office-before-restore-%1.permitdesk"_s.arg(office.clock.nowUtc().toString(u"yyyyMMdd-HHmmss"));
        QVERIFY(QDir().mkpath(office.dir.filePath(taken + u"/letters"_s)));
        const QMap<QString, QByteArray> before = contentOf(office.folder());
        QCOMPARE(restoreTo(office, *backup, office.folder()).failure().code, FailureCode::StoreIo);
        QCOMPARE(contentOf(office.folder()), before);
        QVERIFY(!QFile::exists(office.folder() + u".part"_s) && !QFile::exists(office.folder() + u".restored"_s));
    }

    /// As long as it lasts: what was written there meanwhile would go with what is moved aside.
    void nobodyWritesWhatIsAboutToBeMoved()
    {
        BackedUpOffice office(false);
        const Result<QString> backup = office.backUpLater();
        office.store.reset();
        const AskingClock clock([&] { return StoreLock::acquire(office.folder()).ok(); });
        const Result<RestoreOutcome> restored =
            restore(*backup, office.folder(), {clock, office.salts, kLittle}, accessTo(office));
        QVERIFY(restored.ok());
        QVERIFY(!clock.answers().isEmpty());
        QVERIFY(!clock.answers().contains(true));
        // Neither store is held any more.
        QVERIFY(StoreLock::acquire(office.folder()).ok());
        QVERIFY(StoreLock::acquire(restored->keptAside).ok());
    }

    /// Killed at any of its steps, the former store opens or the restored one.
    void aStoppedRestoreIsFinishedOrForgotten()
    {
        BackedUpOffice office(true);
        const Result<QString> backup = office.backUpLater();
        office.addDocument("after the backup");
        office.store.reset();
        const QString place = office.folder();

        // In the middle of copying.
        QVERIFY(QDir().mkpath(place + u".part/documents"_s));
        setFileBytes(place + u".part/store.sqlite"_s, "half of it");
        QCOMPARE(soundDocuments(office, place), 3);
        // Ready, the former one not yet moved: it stays, and the copy is never taken for it later.
        QVERIFY(restoreTo(office, *backup, place + u".restored"_s).ok());
        QCOMPARE(soundDocuments(office, place), 3);
        QVERIFY(!QFile::exists(place + u".restored"_s));
        // Moved.
        QVERIFY(restoreTo(office, *backup, place + u".restored"_s).ok());
        QVERIFY(QDir().rename(place, office.dir.filePath(u"aside"_s)));
        QCOMPARE(soundDocuments(office, place), 2);
        QVERIFY(!QFile::exists(place + u".restored"_s));
        // And the next one clears away what is left.
        QVERIFY(restoreTo(office, *backup, place).ok());
        QVERIFY(!QFile::exists(place + u".part"_s));
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    static qint64 verifiedAtRest(BackedUpOffice& office, const QString& backup)
    {
        const auto opened =
            Store::open(backup, {office.clock, office.salts, kLittle}, OpenMode::AtRest, accessTo(office));
        return verify(**opened)->isEmpty() ? *(*opened)->connection().number("SELECT count(*) FROM document") : -1;
    }

    static void damage(const QString& backup, const QString& file, const QString& document)
    {
        if (file == "missing"_L1) {
            QVERIFY(QFile::remove(documentIn(backup, document)));
            return;
        }
        QStringList paths{file == "document"_L1 ? documentIn(backup, document) : QDir(backup).filePath(file)};
        if (file == "keys"_L1) {
            paths.append(QDir(backup).filePath(u"keys.copy"_s));
        }
        for (const QString& path : std::as_const(paths)) {
            // Of the records a whole page: SQLite has no checksums, and a few bytes of a plain one may say nothing.
            constexpr qsizetype kPage = 8192;
            QByteArray bytes = fileBytes(path);
            const qsizetype from = bytes.size() / 2 / kPage * kPage + (bytes.size() < kPage ? bytes.size() / 2 : 0);
            const qsizetype length = qMin(kPage, bytes.size() - from);
            setFileBytes(path, bytes.replace(from, length, QByteArray(length, '\x5a')));
        }
    }
};

static const support::Registered<TstRestore> registered;

#include "tst_restore.moc"
