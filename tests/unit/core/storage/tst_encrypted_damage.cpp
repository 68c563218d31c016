// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encrypted_vfs.h"
#include "core/storage/key_registry.h"
#include "core/storage/page_cipher.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/sealed_file.h"

#include <QFile>
#include <QTest>

#include <numeric>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using namespace core::storage::page_format;

namespace {

using Page = std::array<unsigned char, kPage>;

/// What is found of damage when the file is opened and read from end to end; nothing where nothing is noticed.
std::optional<FailureCode> damageFound(const QString& file, const DataKey& key)
{
    const auto opened = Connection::open(file, Connection::Mode::ReadWrite, &key);
    if (!opened) {
        return opened.failure().code;
    }
    const Result<QString> said = (*opened)->text("PRAGMA integrity_check");
    if (!said) {
        return said.failure().code;
    }
    if (*said != u"ok") {
        return FailureCode::StoreDamaged;
    }
    const Result<void> pages = (*opened)->checkFreePages();
    return pages ? std::nullopt : std::optional(pages.failure().code);
}

/// A closed file of some fifty pages, overflow pages and free ones among them.
QByteArray closedFile(const SealedFile& sealed)
{
    const auto connection = sealed.create();
    addRows(*connection, 1, 40, 300);
    addRows(*connection, 41, 50, 20000);
    CORE_EXPECT(connection->execute("DELETE FROM entry WHERE id BETWEEN 44 AND 46").ok());
    CORE_EXPECT(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
    return fileBytes(sealed.path());
}

/// Opens a file through the VFS alone, without what Connection sets.
class Handle final
{
public:
    Handle(const QString& file, const QByteArray& key)
    {
        CORE_EXPECT(EncryptedVfs::isRegistered());
        const QByteArray uri = "file:" + file.toUtf8() + (key.isEmpty() ? QByteArray() : "?key=" + key);
        m_code = sqlite3_open_v2(uri.constData(), &m_handle,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE, EncryptedVfs::kName);
    }
    ~Handle() { sqlite3_close_v2(m_handle); }
    Q_DISABLE_COPY_MOVE(Handle)

    [[nodiscard]] int code() const { return m_code; }
    int run(const char* sql) { return m_code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    [[nodiscard]] int control(int operation, void* argument) const
    {
        return sqlite3_file_control(m_handle, "main", operation, argument);
    }
    void reserve() const
    {
        int bytes = kReserved;
        CORE_EXPECT(control(SQLITE_FCNTL_RESERVE_BYTES, &bytes) == SQLITE_OK);
    }

private:
    sqlite3* m_handle = nullptr;
    int m_code = SQLITE_OK;
};

qsizetype frameAt(int frame) { return kWalHeader + qsizetype(frame - 1) * kFrame; }

int frameCount(const QByteArray& wal) { return static_cast<int>((wal.size() - kWalHeader) / kFrame); }

} // namespace

class TstEncryptedDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlippedBitIsNoticedInEveryPage_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("beginning") << 1;
        QTest::newRow("page size") << 16;
        QTest::newRow("change counter") << 27;
        QTest::newRow("end of what is clear") << 99;
        QTest::newRow("beginning of what is sealed") << 100;
        QTest::newRow("middle") << 4000;
        QTest::newRow("end of the content") << kContent - 1;
        QTest::newRow("nonce") << kContent;
        QTest::newRow("tag") << kContent + kNonce;
        QTest::newRow("spare") << kContent + kNonce + kTag;
        QTest::newRow("end") << kPage - 1;
    }

    void aFlippedBitIsNoticedInEveryPage()
    {
        QFETCH(int, place);
        const SealedFile sealed;
        const QByteArray whole = closedFile(sealed);
        QCOMPARE(damageFound(sealed.path(), sealed.key()), std::nullopt);
        QVERIFY(whole.size() > 20 * kPage);
        for (qsizetype page = 0; page < whole.size() / kPage; ++page) {
            QByteArray damaged = whole;
            damaged[page * kPage + place] = static_cast<char>(damaged.at(page * kPage + place) ^ (1 << (page % 8)));
            setFileBytes(sealed.path(), damaged);
            QVERIFY2(damageFound(sealed.path(), sealed.key()) == FailureCode::StoreDamaged,
                qPrintable(u"page %1"_s.arg(page + 1)));
        }
    }

    void aZeroedPageIsNoticed()
    {
        const SealedFile sealed;
        const QByteArray whole = closedFile(sealed);
        for (qsizetype page = 0; page < whole.size() / kPage; ++page) {
            QByteArray damaged = whole;
            damaged.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
            setFileBytes(sealed.path(), damaged);
            QCOMPARE(damageFound(sealed.path(), sealed.key()), FailureCode::StoreDamaged);
        }
    }

    void pagesThatChangedPlacesAreNoticed()
    {
        const SealedFile sealed;
        const QByteArray whole = closedFile(sealed);
        for (qsizetype page = 1; page < whole.size() / kPage; ++page) {
            QByteArray damaged = whole;
            damaged.replace(page * kPage, kPage, whole.mid((page - 1) * kPage, kPage));
            damaged.replace((page - 1) * kPage, kPage, whole.mid(page * kPage, kPage));
            setFileBytes(sealed.path(), damaged);
            QCOMPARE(damageFound(sealed.path(), sealed.key()), FailureCode::StoreDamaged);
        }
    }

    void aFileCutShortIsNoticed()
    {
        const SealedFile sealed;
        const QByteArray whole = closedFile(sealed);
        for (const qsizetype left : {qsizetype(kPage), whole.size() / 2, whole.size() - kPage, whole.size() - 1}) {
            setFileBytes(sealed.path(), whole.left(left));
            QCOMPARE(damageFound(sealed.path(), sealed.key()), FailureCode::StoreDamaged);
        }
    }

    void theWrongKeyIsNoticedAndEveryByteKept()
    {
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 20);
        QVERIFY(connection->execute("PRAGMA wal_checkpoint(PASSIVE)").ok());
        addRows(*connection, 21, 40);
        const QString image = sealed.crashImage();
        const QByteArray database = fileBytes(image);
        const QByteArray wal = fileBytes(image + u"-wal"_s);
        QVERIFY(!wal.isEmpty());
        QCOMPARE(damageFound(image, sealed.otherKey()), FailureCode::StoreDamaged);
        QCOMPARE(fileBytes(image), database);
        QCOMPARE(fileBytes(image + u"-wal"_s), wal);
        QCOMPARE(*readRows(**Connection::open(image, Connection::Mode::ReadWrite, &sealed.key())), 40);
    }

    void aPlainStoreIsNotOpenedWithAKey()
    {
        const SealedFile sealed;
        const QString plain = sealed.path(u"plain.sqlite"_s);
        addRows(**Connection::open(plain, Connection::Mode::Create), 0, -1);
        QVERIFY((*Connection::open(plain, Connection::Mode::ReadWrite))->execute("CREATE TABLE entry (id)").ok());
        QCOMPARE(damageFound(plain, sealed.key()), FailureCode::StoreDamaged);
        addRows(*sealed.create(), 1, 5);
        QVERIFY(!Connection::open(sealed.path(), Connection::Mode::ReadWrite).ok());
    }

    void aTornFirstPageIsRepairedFromTheWal_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("header too") << 0;
        QTest::newRow("second sector") << 512;
        QTest::newRow("last sector") << kPage - 512;
    }

    void aTornFirstPageIsRepairedFromTheWal()
    {
        QFETCH(int, from);
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 20);
        QVERIFY(connection->execute("PRAGMA wal_checkpoint(PASSIVE)").ok());
        addRows(*connection, 21, 40);
        // As a checkpoint that the power left in the middle of page 1; the WAL holds that page whole.
        const QString image = sealed.crashImage();
        QByteArray torn = fileBytes(image);
        torn.replace(from, 512, QByteArray(512, '\x5a'));
        setFileBytes(image, torn);
        const auto opened = Connection::open(image, Connection::Mode::ReadWrite, &sealed.key());
        QVERIFY(opened.ok());
        QCOMPARE(*readRows(**opened), 40);
    }

    void aDamagedFrameEndsTheLogOfACrash_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("page number") << 3;
        QTest::newRow("commit mark") << 7;
        QTest::newRow("salt") << 8;
        QTest::newRow("checksum") << kChecksumAt;
        QTest::newRow("page") << kFrameHeader + 5000;
        QTest::newRow("spare") << kFrame - 1;
    }

    void aDamagedFrameEndsTheLogOfACrash()
    {
        QFETCH(int, place);
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 1);
        QVERIFY(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        for (int row = 2; row <= 10; ++row) {
            addRows(*connection, row, row);
        }
        const QString image = sealed.crashImage();
        QByteArray wal = fileBytes(image + u"-wal"_s);
        const qsizetype damaged = frameAt(frameCount(wal) / 2) + place;
        wal[damaged] = static_cast<char>(wal.at(damaged) ^ 1);
        setFileBytes(image + u"-wal"_s, wal);
        const auto opened = Connection::open(image, Connection::Mode::ReadWrite, &sealed.key());
        QVERIFY(opened.ok());
        const qint64 rows = *readRows(**opened);
        QVERIFY(rows > 1 && rows < 10);
        QCOMPARE(*(*opened)->text("PRAGMA integrity_check"), u"ok"_s);
    }

    void framesThatChangedPlacesAreNotTaken()
    {
        const SealedFile sealed;
        const auto connection = sealed.create();
        addRows(*connection, 1, 1);
        QVERIFY(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        for (int row = 2; row <= 10; ++row) {
            addRows(*connection, row, row);
        }
        const QString image = sealed.crashImage();
        const QByteArray database = fileBytes(image);
        const QByteArray wal = fileBytes(image + u"-wal"_s);
        for (int frame = 1; frame < frameCount(wal); ++frame) {
            QByteArray swapped = wal;
            swapped.replace(frameAt(frame), kFrame, wal.mid(frameAt(frame + 1), kFrame));
            swapped.replace(frameAt(frame + 1), kFrame, wal.mid(frameAt(frame), kFrame));
            setFileBytes(image, database);
            setFileBytes(image + u"-wal"_s, swapped);
            QFile::remove(image + u"-shm"_s);
            const auto opened = Connection::open(image, Connection::Mode::ReadWrite, &sealed.key());
            QVERIFY(opened.ok());
            const qint64 rows = *readRows(**opened);
            QVERIFY2(rows >= 1 && rows < 10, qPrintable(u"frame %1: %2 rows"_s.arg(frame).arg(rows)));
        }
    }

    void aCommittedFrameThatIsDamagedMeanwhileIsNoticed()
    {
        const SealedFile sealed;
        const auto writer = sealed.create();
        addRows(*writer, 1, 30);
        {
            QFile wal(sealed.path() + u"-wal"_s);
            QVERIFY(wal.open(QIODevice::ReadWrite));
            const int frames = static_cast<int>((wal.size() - kWalHeader) / kFrame);
            for (int frame = 1; frame <= frames; ++frame) {
                wal.seek(frameAt(frame) + kFrameHeader + 700);
                wal.write("\x5a\x5a\x5a", 3);
            }
        }
        // The writer knows the log; a second connection reads it without recovering it.
        const auto reader = sealed.open(Connection::Mode::ReadOnly);
        const FailureCode code = reader ? readRows(**reader).failure().code : reader.failure().code;
        QCOMPARE(code, FailureCode::StoreDamaged);
    }

    void whatWouldBePlainIsRefused()
    {
        const SealedFile sealed;
        const KeyRegistration key(sealed.key());
        {
            Handle noKey(sealed.path(u"a"_s), {});
            QCOMPARE(noKey.code(), SQLITE_CANTOPEN);
            Handle unknownKey(sealed.path(u"a"_s), QByteArray(32, '0'));
            QCOMPARE(unknownKey.code(), SQLITE_CANTOPEN);
        }
        Handle otherSize(sealed.path(u"b"_s), key.name());
        QCOMPARE(otherSize.run("PRAGMA page_size = 4096; CREATE TABLE t (x)"), SQLITE_IOERR_WRITE);
        Handle noReserve(sealed.path(u"c"_s), key.name());
        QCOMPARE(noReserve.run("PRAGMA page_size = 8192; CREATE TABLE t (x)"), SQLITE_IOERR_WRITE);
    }

    void aPageIsNotWrittenIntoARollbackJournal()
    {
        const SealedFile sealed;
        const KeyRegistration key(sealed.key());
        Handle journalled(sealed.path(u"d"_s), key.name());
        QCOMPARE(journalled.run("PRAGMA page_size = 8192"), SQLITE_OK);
        journalled.reserve();
        QCOMPARE(journalled.run("CREATE TABLE t (x)"), SQLITE_OK); // page 1 is new: nothing to keep of it
        QCOMPARE(journalled.run("INSERT INTO t VALUES (randomblob(20000))"), SQLITE_IOERR_WRITE);
        QCOMPARE(journalled.run("PRAGMA integrity_check"), SQLITE_OK);
    }

    void aTemporaryFileIsRefused()
    {
        const SealedFile sealed;
        addRows(*sealed.create(), 1, 1500);
        const KeyRegistration key(sealed.key());
        Handle spilling(sealed.path(), key.name());
        QCOMPARE(spilling.run("PRAGMA temp_store = FILE; PRAGMA cache_size = 5"), SQLITE_OK);
        QCOMPARE(spilling.run("CREATE TEMP TABLE t AS SELECT said FROM entry ORDER BY said"), SQLITE_CANTOPEN);
    }

    void whatPassesTheCipherByIsHidden()
    {
        const SealedFile sealed;
        const KeyRegistration key(sealed.key());
        addRows(*sealed.create(), 1, 5);
        Handle handle(sealed.path(), key.name());
        sqlite3_int64 size = 1 << 20;
        QCOMPARE(handle.control(SQLITE_FCNTL_MMAP_SIZE, &size), SQLITE_NOTFOUND);
        int chunk = 1 << 20;
        QCOMPARE(handle.control(SQLITE_FCNTL_CHUNK_SIZE, &chunk), SQLITE_NOTFOUND);
        QCOMPARE(handle.control(SQLITE_FCNTL_SIZE_HINT, &size), SQLITE_NOTFOUND);
        sqlite3_file* file = nullptr;
        QCOMPARE(handle.control(SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)), SQLITE_OK);
        QVERIFY(file->pMethods->iVersion == 2);
        QCOMPARE(file->pMethods->xDeviceCharacteristics(file) & SQLITE_IOCAP_BATCH_ATOMIC, 0);
    }

    void aPageOpensInItsOwnPlaceOnly()
    {
        const PageCipher cipher(DataKey::random());
        Page page{};
        Page sealed{};
        Page opened{};
        page.fill(7);
        QVERIFY(!cipher.seal(PagePlace::inDatabase(2), page.data(), sealed.data()));
        std::fill(page.begin() + kContent, page.end(), static_cast<unsigned char>(0));
        QVERIFY(cipher.seal(PagePlace::inDatabase(2), page.data(), sealed.data()));
        QVERIFY(cipher.open(PagePlace::inDatabase(2), sealed.data(), opened.data()));
        QVERIFY(opened == page);
        QVERIFY(!cipher.open(PagePlace::inDatabase(3), sealed.data(), opened.data()));
        QVERIFY(opened == Page{});
        const std::array<unsigned char, kFrameHeader> header{0, 0, 0, 2};
        const std::array<unsigned char, kSalts> salts{1};
        const PagePlace first = PagePlace::inWal(1, salts.data(), header.data());
        QVERIFY(!cipher.open(first, sealed.data(), opened.data()));
        QVERIFY(cipher.seal(first, page.data(), sealed.data()));
        QVERIFY(!cipher.open(PagePlace::inWal(2, salts.data(), header.data()), sealed.data(), opened.data()));
        const std::array<unsigned char, kSalts> laterSalts{2};
        QVERIFY(!cipher.open(PagePlace::inWal(1, laterSalts.data(), header.data()), sealed.data(), opened.data()));
        QVERIFY(!PageCipher(DataKey::random()).open(first, sealed.data(), opened.data()));
        QVERIFY(cipher.open(first, sealed.data(), opened.data()));
    }

    void aMaskedChecksumTellsNothingAndComesBack()
    {
        const PageCipher cipher(DataKey::random());
        std::array<unsigned char, kFrameHeader> header{};
        cipher.maskChecksum(PagePlace::inWal(1, header.data(), header.data()), header.data());
        QVERIFY((header == std::array<unsigned char, kFrameHeader>{})); // no checksum yet
        std::iota(header.begin(), header.end(), static_cast<unsigned char>(1));
        const auto plain = header;
        const PagePlace first = PagePlace::inWal(1, header.data() + kFrameSaltsAt, header.data());
        cipher.maskChecksum(first, header.data());
        QVERIFY(std::equal(header.begin(), header.begin() + kChecksumAt, plain.begin()));
        QVERIFY(!std::equal(header.begin() + kChecksumAt, header.end(), plain.begin() + kChecksumAt));
        const auto masked = header;
        cipher.maskChecksum(first, header.data());
        QVERIFY(header == plain);
        cipher.maskChecksum(PagePlace::inWal(2, header.data() + kFrameSaltsAt, header.data()), header.data());
        QVERIFY(header != masked);
    }
};

static const support::Registered<TstEncryptedDamage> registered;

#include "tst_encrypted_damage.moc"
