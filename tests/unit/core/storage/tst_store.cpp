// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/drafts.h"
#include "core/storage/schema_manager.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/sealed_file.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runSql(const QString& file, const char* sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

FailureCode failureOfOpening(StoreFixture& office, OpenMode mode = OpenMode::ReadWrite)
{
    const auto opened = Store::open(office.folder(), office.environment(), mode);
    return opened ? FailureCode::Internal : opened.failure().code;
}

} // namespace

class TstStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsWholeAndNamesItsOffice()
    {
        StoreFixture office;
        QCOMPARE(office.store().officeName(), u"测试事务所"_s);
        QCOMPARE(office.store().storeId().size(), 32);
        QVERIFY(verify(office.store())->isEmpty());
    }

    void pagesKeepRoomForTheTagOfTheEncryption()
    {
        StoreFixture office;
        office.close();
        QCOMPARE(static_cast<int>(bytesOf(office.databaseFile()).at(20)), Connection::kReservedBytes);
    }

    void pragmasStandAsAsked_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << u"1"_s;
        QTest::newRow("journal") << QByteArray("PRAGMA journal_mode") << u"wal"_s;
        QTest::newRow("synchronous") << QByteArray("PRAGMA synchronous") << u"2"_s;
        QTest::newRow("temporary files") << QByteArray("PRAGMA temp_store") << u"2"_s;
        QTest::newRow("schema is not trusted") << QByteArray("PRAGMA trusted_schema") << u"0"_s;
        QTest::newRow("triggers") << QByteArray("PRAGMA recursive_triggers") << u"1"_s;
        QTest::newRow("locking stays normal") << QByteArray("PRAGMA locking_mode") << u"normal"_s;
    }

    void pragmasStandAsAsked()
    {
        QFETCH(QByteArray, pragma);
        StoreFixture office;
        QTEST(*office.connection().text(pragma.constData()), "value");
    }

    void aPassphraseForAPlainStoreIsRefusedNotIgnored()
    {
        StoreFixture office;
        office.close();
        const auto opened = Store::open(office.folder(), office.environment(), OpenMode::ReadWrite, u"secret"_s);
        QCOMPARE(opened.failure().code, FailureCode::StoreNotEncrypted);
    }

    void aStoreIsNotMadeOverAnother()
    {
        StoreFixture office;
        const auto made
            = Store::create(office.folder(), office.environment(), StoreFounding{u"x"_s, domain::Staff{{}, u"y"_s}});
        QCOMPARE(made.failure().code, FailureCode::StoreExists);
    }

    void aStoreIsNotMadeWhereNoFolderCanBe()
    {
        StoreFixture office;
        const QString beneathAFile = office.folder() + u"/store.sqlite/Other.permitdesk"_s;
        const auto made =
            Store::create(beneathAFile, office.environment(), StoreFounding{u"x"_s, domain::Staff{{}, u"y"_s}});
        QCOMPARE(made.failure().code, FailureCode::FileWriteFailed);
        QCOMPARE(made.failure().args.value(u"file"_s), beneathAFile);
    }

    void aMissingStoreIsNotThere()
    {
        StoreFixture office;
        const auto opened = Store::open(office.folder() + u"x"_s, office.environment(), OpenMode::ReadWrite);
        QCOMPARE(opened.failure().code, FailureCode::StoreNotThere);
    }

    void aFileThatIsNoStoreIsRefusedAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("not a store at all");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("SQLite of somebody else")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }

    void aFileThatIsNoStoreIsRefusedAndKept()
    {
        QFETCH(QByteArray, bytes);
        StoreFixture office;
        office.close();
        {
            QFile file(office.databaseFile());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
        }
        QCOMPARE(failureOfOpening(office), FailureCode::StoreNotAStore);
        QCOMPARE(bytesOf(office.databaseFile()), bytes);
    }

    void aNewerStoreIsRefusedAndKept()
    {
        StoreFixture office;
        office.close();
        runSql(office.databaseFile(), "PRAGMA user_version = 99");
        const QByteArray before = bytesOf(office.databaseFile());
        const auto opened = Store::open(office.folder(), office.environment(), OpenMode::ReadWrite);
        QCOMPARE(opened.failure().code, FailureCode::StoreNewer);
        QCOMPARE(opened.failure().args.value(u"store"_s), u"99"_s);
        QCOMPARE(opened.failure().args.value(u"program"_s), QString::number(SchemaManager().programVersion()));
        QCOMPARE(bytesOf(office.databaseFile()), before);
    }

    void aDamagedStoreIsFound()
    {
        StoreFixture office;
        for (int n = 1; n <= 200; ++n) {
            office.add(personNumber(n));
        }
        office.close();
        {
            QFile file(office.databaseFile());
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(4096 * 20);
            file.write(QByteArray(4096 * 30, '\x5a'));
        }
        const auto opened = Store::open(office.folder(), office.environment(), OpenMode::ReadOnly);
        if (!opened) {
            QCOMPARE(opened.failure().code, FailureCode::StoreDamaged);
            return;
        }
        QCOMPARE(verify(**opened)->constFirst().code, FailureCode::StoreDamaged);
    }

    void aSecondWriterIsToldWhoHoldsTheStore()
    {
        StoreFixture office;
        const auto second = Store::open(office.folder(), office.environment(), OpenMode::ReadWrite);
        QCOMPARE(second.failure().code, FailureCode::StoreInUse);
        QCOMPARE(second.failure().args.value(u"pid"_s), QString::number(QCoreApplication::applicationPid()));
        QVERIFY(!second.failure().args.value(u"host"_s).isEmpty());
        QVERIFY(!second.failure().args.value(u"program"_s).isEmpty());
    }

    void aLockWhoseMakerDiedBeforeWritingItIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing") << QByteArray();
        // Of whatever runs under the first digits of a number.
        QTest::newRow("beginning of the number") << QByteArray::number(QCoreApplication::applicationPid());
        QTest::newRow("no host") << QByteArray("1\nperm");
    }
    void aLockWhoseMakerDiedBeforeWritingItIsTakenOver()
    {
        QFETCH(QByteArray, left);
        StoreFixture office;
        office.close();
        QFile lock(office.folder() + u"/lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QCOMPARE(lock.write(left), left.size());
        lock.close();
        QVERIFY(Store::open(office.folder(), office.environment(), OpenMode::ReadWrite).ok());
    }

    /// As a power cut in the middle of a checkpoint leaves it: garbled in the file, whole in the WAL.
    void aTornVersionIsNoNewerStore()
    {
        StoreFixture office;
        const QByteArray same = "PRAGMA user_version = " + QByteArray::number(SchemaManager().programVersion());
        QVERIFY(office.connection().execute(same.constData()).ok());
        office.connection().leaveUntouched();
        office.close();
        QFile file(office.databaseFile());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write("\x5a\x5a\x5a\x5a") == 4);
        file.close();
        const auto store = Store::open(office.folder(), office.environment(), OpenMode::ReadWrite);
        QVERIFY(store.ok());
        QVERIFY(verify(**store)->isEmpty());
    }

    void anotherComputersStoreIsNotEvenRead()
    {
        StoreFixture office;
        office.close();
        setFileBytes(office.folder() + u"/lock"_s, "4711\npermitdesk\nanother-computer\n\n\n");
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Store::open(office.folder(), office.environment(), mode);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.failure().code, FailureCode::StoreInUseElsewhere);
            QCOMPARE(opened.failure().args.value(u"host"_s), u"another-computer"_s);
        }
        QVERIFY(QFile::remove(office.folder() + u"/lock"_s));
        QVERIFY(Store::open(office.folder(), office.environment(), OpenMode::ReadWrite).ok());
    }

    void aReaderBesideTheWriterReadsAndWritesNothing()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        const auto reader = Store::open(office.folder(), office.environment(), OpenMode::ReadOnly);
        QVERIFY(reader.ok());
        QVERIFY(RecordTable<domain::Person>::find((*reader)->connection(), id).ok());
        QVERIFY((*reader)->holder().has_value());
        const Result<Act> act = Act::begin(**reader, ActInfo{office.staff(), u"x"_s, u"office"_s});
        QCOMPARE(act.failure().code, FailureCode::StoreInUse);
        QCOMPARE(drafts::save(**reader, u"person/new"_s, {}).failure().code, FailureCode::StoreInUse);
        office.close();
        QCOMPARE(Act::begin(**reader, ActInfo{office.staff(), u"x"_s, u"office"_s}).failure().code,
            FailureCode::StoreReadOnly);
    }

    void aFullDiskKeepsNothingOfTheAct()
    {
        StoreFixture office;
        office.add(personNumber(1));
        const QString before = office.dump();
        const qint64 pages = *office.connection().number("PRAGMA page_count");
        const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(pages + 5);
        QVERIFY(office.connection().execute(limit.constData()).ok());
        Act act = office.begin();
        for (int n = 2; n < 2000 && act.insert(personNumber(n)).ok(); ++n) {
        }
        QCOMPARE(act.insert(personNumber(2)).failure().code, FailureCode::StoreFull);
        QCOMPARE(act.commit().failure().code, FailureCode::StoreFull);
        QCOMPARE(office.dump(), before);
        QVERIFY(verify(office.store())->isEmpty());
        // Once there is room again the same store works on.
        QVERIFY(office.connection().execute("PRAGMA max_page_count = 1000000").ok());
        office.add(personNumber(3));
    }

    void aBackupIsAStoreOfTheSameRecords()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        QVERIFY(office.store().vault().keep("a document").ok());
        const QTemporaryDir target;
        const Result<QString> copy = backUp(office.store(), target.path());
        QVERIFY(copy.ok());
        const auto opened = Store::open(*copy, office.environment(), OpenMode::ReadWrite);
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->storeId(), office.store().storeId());
        QVERIFY(RecordTable<domain::Person>::find((*opened)->connection(), id).ok());
    }

    void draftsAreKeptOutsideTheHistory()
    {
        StoreFixture office;
        const qint64 events = *office.connection().number("SELECT count(*) FROM case_event");
        QVERIFY(drafts::save(office.store(), u"person/new"_s, {{u"surname"_s, u"TEST"_s}}).ok());
        QVERIFY(drafts::save(office.store(), u"person/new"_s, {{u"surname"_s, u"TESTER"_s}}).ok());
        const auto draft = drafts::load(office.connection(), u"person/new"_s);
        QCOMPARE((*draft)->values.value(u"surname"_s).toString(), u"TESTER"_s);
        QVERIFY(drafts::discard(office.store(), u"person/new"_s).ok());
        QVERIFY(!drafts::load(office.connection(), u"person/new"_s)->has_value());
        QCOMPARE(*office.connection().number("SELECT count(*) FROM case_event"), events);
    }
};

static const support::Registered<TstStore> registered;

#include "tst_store.moc"
