// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_registry.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/schema_manager.h"
#include "core/storage/store_header.h"
#include "core/storage/transaction.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/sealed_file.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QDirIterator>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

/// Which files below the folder hold the text, in UTF-8 or UTF-16.
QStringList filesThatShow(const QString& folder, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = fileBytes(files.next());
        if (bytes.contains(utf8) || bytes.contains(utf16)) {
            names.append(files.fileName());
        }
    }
    return names;
}

QByteArrayList peopleOf(Connection& connection)
{
    QByteArrayList people;
    const Result<QList<domain::Person>> all = RecordTable<domain::Person>::all(connection);
    for (const domain::Person& each : *all) {
        RowValues values;
        RecordTable<domain::Person>::encode(each, values);
        people.append(values.toJson());
    }
    return people;
}

QString integrityOf(Connection& connection)
{
    const Result<QString> said = connection.text("PRAGMA integrity_check");
    return said ? *said : said.failure().args.value(u"detail"_s);
}

} // namespace

class TstEncryptedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreSealedByCopyingReadsAsBefore()
    {
        StoreFixture office;
        for (int n = 1; n <= 60; ++n) {
            office.add(personNumber(n));
        }
        const SealedFile sealed;
        QVERIFY(office.connection().copyTo(sealed.path(), &sealed.key()).ok());
        const auto copy = sealed.open();
        QVERIFY(copy.ok());
        QVERIFY((*copy)->isSealed());
        QCOMPARE(integrityOf(**copy), u"ok"_s);
        QCOMPARE(*SchemaManager().bringUpToDate(**copy, {}), SchemaOutcome::Current);
        const QByteArrayList people = peopleOf(**copy);
        QCOMPARE(people, peopleOf(office.connection()));
        QCOMPARE(people.size(), 60);
    }

    void aNewSealedFileTakesTheWholeSchema()
    {
        const SealedFile sealed;
        const auto made = Connection::open(sealed.path(), Connection::Mode::Create, &sealed.key());
        QVERIFY(made.ok());
        QCOMPARE(*SchemaManager().bringUpToDate(**made, {}), SchemaOutcome::Created);
        QCOMPARE(*(*made)->text("PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(integrityOf(**made), u"ok"_s);
    }

    void theHeaderIsReadWithoutTheKey()
    {
        const SealedFile sealed;
        QVERIFY(SchemaManager()
                    .bringUpToDate(**Connection::open(sealed.path(), Connection::Mode::Create, &sealed.key()), {})
                    .ok());
        const Result<StoreHeader> header = StoreHeader::read(sealed.path());
        QVERIFY(header.ok());
        QCOMPARE(header->schemaVersion, SchemaManager().programVersion());
    }

    void noFileShowsWhatTheStoreHolds()
    {
        const QString marker = rowText(7, 20);
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 200);
        QVERIFY(connection->execute("CREATE INDEX entry_said ON entry (said)").ok());
        QCOMPARE(filesThatShow(QFileInfo(sealed.path()).path(), marker), QStringList());
        QVERIFY(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        QVERIFY(connection->execute("UPDATE entry SET said = said || 'x'").ok());
        QVERIFY(connection->execute("VACUUM").ok());
        QCOMPARE(filesThatShow(QFileInfo(sealed.path()).path(), marker), QStringList());
        QCOMPARE(filesThatShow(QFileInfo(sealed.path()).path(), u"CREATE TABLE"_s), QStringList());

        // The search itself finds what is there to find.
        QVERIFY(connection->copyTo(sealed.path(u"plain.sqlite"_s), nullptr).ok());
        QCOMPARE(filesThatShow(QFileInfo(sealed.path()).path(), marker), QStringList{u"plain.sqlite"_s});
    }

    void aReaderBesideAWriterSeesWholeCommits()
    {
        const SealedFile sealed;
        const auto writer = sealed.create();
        std::atomic<bool> isOver = false;
        std::atomic<int> wrong = 0;
        std::atomic<int> reads = 0;
        const std::unique_ptr<QThread> reading(QThread::create([&] {
            while (!isOver || reads == 0) {
                const auto reader = sealed.open(Connection::Mode::ReadOnly); // proves the key beside checkpoints
                const Result<qint64> count = reader ? readRows(**reader, 700) : Result<qint64>(reader.failure());
                wrong += !count || *count % 5 != 0 ? 1 : 0;
                ++reads;
            }
        }));
        reading->start();
        for (int round = 0; round < 100; ++round) {
            addRows(*writer, round * 5 + 1, round * 5 + 5, 700);
            if (round % 10 == 9) {
                QVERIFY(writer->execute("PRAGMA wal_checkpoint(PASSIVE)").ok());
            }
        }
        isOver = true;
        reading->wait();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(reads > 0);
    }

    void whatACrashLeavesIsRecovered()
    {
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 20);
        QVERIFY(connection->execute("PRAGMA wal_checkpoint(PASSIVE)").ok());
        for (int round = 1; round < 10; ++round) {
            addRows(*connection, round * 20 + 1, round * 20 + 20);
        }
        const auto image = Connection::open(sealed.crashImage(), Connection::Mode::ReadWrite, &sealed.key());
        QVERIFY(image.ok());
        QCOMPARE(*readRows(**image), 200);
        QCOMPARE(integrityOf(**image), u"ok"_s);
    }

    void aTransactionThatOutgrowsTheCacheIsRecovered()
    {
        const SealedFile sealed;
        const auto connection = sealed.create();
        QVERIFY(connection->execute("PRAGMA cache_size = 12").ok());
        {
            // The same pages spill again and again: SQLite replaces frames in the WAL and rewrites their checksums.
            Result<Transaction> transaction = Transaction::beginWriting(*connection);
            for (int row = 1; row <= 300; ++row) {
                Statement insert = connection->statement("INSERT INTO entry (id, said) VALUES (:id, '')");
                insert.bind(":id", qint64(row));
                QVERIFY(insert.run().ok());
            }
            for (const int characters : {500, 2000, 3000}) {
                for (int row = 300; row >= 1; --row) {
                    Statement update = connection->statement("UPDATE entry SET said = :said WHERE id = :id");
                    update.bind(":id", qint64(row));
                    update.bind(":said", rowText(row, characters));
                    QVERIFY(update.run().ok());
                }
            }
            QVERIFY(transaction->commit().ok());
        }
        const auto image = Connection::open(sealed.crashImage(), Connection::Mode::ReadWrite, &sealed.key());
        QVERIFY(image.ok());
        QCOMPARE(*readRows(**image), 300);
        QCOMPARE(*readRows(*connection), 300);
    }

    void readOnlyAndImmutableOpeningsRead_data()
    {
        QTest::addColumn<Connection::Mode>("mode");
        QTest::newRow("read-only") << Connection::Mode::ReadOnly;
        QTest::newRow("immutable") << Connection::Mode::Immutable;
    }

    void readOnlyAndImmutableOpeningsRead()
    {
        QFETCH(Connection::Mode, mode);
        const SealedFile sealed;
        addRows(*sealed.create(), 1, 50);
        const auto reader = sealed.open(mode);
        QVERIFY(reader.ok());
        QCOMPARE(*readRows(**reader), 50);
        QVERIFY(!(*reader)->execute("DELETE FROM entry").ok());
    }

    void aCopyUnderAnotherKeyOpensUnderThatKeyOnly()
    {
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 50);
        const QString copy = sealed.path(u"copy.sqlite"_s);
        QVERIFY(connection->copyTo(copy, &sealed.otherKey()).ok());
        QCOMPARE(Connection::open(copy, Connection::Mode::ReadOnly, &sealed.key()).failure().code,
            FailureCode::StoreDamaged);
        const auto opened = Connection::open(copy, Connection::Mode::ReadWrite, &sealed.otherKey());
        QVERIFY(opened.ok());
        QCOMPARE(*readRows(**opened), 50);
        QCOMPARE(integrityOf(**opened), u"ok"_s);

        const QString same = sealed.path(u"same.sqlite"_s);
        QVERIFY(connection->copyTo(same).ok());
        QCOMPARE(*readRows(**Connection::open(same, Connection::Mode::ReadOnly, &sealed.key())), 50);
    }

    void vacuumingIntoAnotherFileSealsItUnderTheKeyThatIsNamed()
    {
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 50);
        const KeyRegistration other(sealed.otherKey());
        const QString copy = sealed.path(u"vacuumed.sqlite"_s);
        Statement vacuum = connection->statement("VACUUM INTO :file");
        vacuum.bind(":file", u"file:"_s + copy + u"?vfs=permitdesk-sealed&key="_s + QString::fromLatin1(other.name()));
        QVERIFY(vacuum.run().ok());
        QCOMPARE(*readRows(**Connection::open(copy, Connection::Mode::ReadOnly, &sealed.otherKey())), 50);
        QVERIFY(!fileBytes(copy).contains("PASSPORT"));
    }

    void aKeyIsForgottenWithItsRegistration()
    {
        const DataKey key = DataKey::random();
        QByteArray name;
        {
            const KeyRegistration registration(key);
            name = registration.name();
            QVERIFY(KeyRegistration::find(name.constData()) != nullptr);
        }
        QVERIFY(KeyRegistration::find(name.constData()) == nullptr);
    }
};

static const support::Registered<TstEncryptedStore> registered;

#include "tst_encrypted_store.moc"
