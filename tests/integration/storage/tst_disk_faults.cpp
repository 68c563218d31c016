// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/data_key.h"
#include "core/storage/transaction.h"
#include "tests/support/recording_vfs.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::DiskFault;
using support::RecordingVfs;

namespace {

constexpr int kFirstActs = 2; // before the disk fails
constexpr int kActs = 6;
constexpr int kRowsAnAct = 12;

/// A store whose content follows from the number of its acts, and a disk to trouble it with.
class TroubledStore final
{
public:
    explicit TroubledStore(bool isSealed) : m_key(isSealed ? std::optional(DataKey::random()) : std::nullopt)
    {
        const auto made = Connection::open(file(), Connection::Mode::Create, key());
        CORE_EXPECT(made.ok());
        CORE_EXPECT((*made)->execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT").ok());
        CORE_EXPECT((*made)->execute("CREATE INDEX entry_said ON entry (said)").ok());
        for (int each = 0; each < kFirstActs; ++each) {
            CORE_EXPECT(act(**made).ok());
        }
        CORE_EXPECT((*made)->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        m_fresh = bytes();
    }

    /// Lays the store out anew and works on it while the disk fails; hands back how many acts were acknowledged.
    int work(const DiskFault& fault)
    {
        m_codes.clear();
        layAnew();
        m_disk.setFault(fault);
        int acknowledged = kFirstActs;
        {
            auto connection = Connection::open(file(), Connection::Mode::ReadWrite, key());
            note(connection);
            for (int each = 0; connection.ok() && each < kActs; ++each) {
                const Result<void> acted = act(**connection);
                note(acted);
                acknowledged += acted.ok() ? 1 : 0;
                if (each == kActs / 2) {
                    note((*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
                }
            }
        }
        m_disk.endFault();
        return acknowledged;
    }

    /// What is wrong with the store now; empty where nothing is.
    [[nodiscard]] QString trouble(int acknowledged) const
    {
        const auto connection = Connection::open(file(), Connection::Mode::ReadWrite, key());
        if (!connection) {
            return u"does not open"_s;
        }
        const Result<QString> integrity = (*connection)->text("PRAGMA integrity_check");
        const Result<qint64> rows = (*connection)->number("SELECT count(*) FROM entry");
        const Result<qint64> last = (*connection)->number("SELECT max(id) FROM entry");
        if (!integrity || *integrity != u"ok" || !rows || !last) {
            return u"is damaged"_s;
        }
        // An act whose sync failed was not acknowledged, and may be there all the same.
        const qint64 most = qint64(acknowledged + static_cast<int>(m_codes.size())) * kRowsAnAct;
        const bool isWhole = *rows % kRowsAnAct == 0 && *last == *rows;
        if (!isWhole || *rows < qint64(acknowledged) * kRowsAnAct || *rows > most) {
            return u"%1 rows after %2 acts"_s.arg(*rows).arg(acknowledged);
        }
        return act(**connection) ? QString() : u"does not take another act"_s;
    }

    [[nodiscard]] bool hasFailed() const { return m_disk.hasFailed(); }
    /// The codes of what failed.
    [[nodiscard]] const QList<FailureCode>& codes() const { return m_codes; }

private:
    [[nodiscard]] QString file() const { return m_dir.filePath(u"store.sqlite"_s); }
    [[nodiscard]] const DataKey* key() const { return m_key ? &*m_key : nullptr; }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile store(file());
        return store.open(QIODevice::ReadOnly) ? store.readAll() : QByteArray();
    }

    void layAnew()
    {
        const QDir dir(m_dir.path());
        const QStringList old = dir.entryList(QDir::Files);
        for (const QString& each : old) {
            QFile::remove(dir.filePath(each));
        }
        QFile store(file());
        CORE_EXPECT(store.open(QIODevice::WriteOnly) && store.write(m_fresh) == m_fresh.size());
        std::ignore = m_disk.takeLog();
    }

    /// Rows in a transaction; the next ones that are missing.
    static Result<void> act(Connection& connection)
    {
        Result<Transaction> transaction = Transaction::beginWriting(connection);
        if (!transaction) {
            return transaction.failure();
        }
        for (int row = 0; row < kRowsAnAct; ++row) {
            Statement insert = connection.statement("INSERT INTO entry (said) VALUES (:said)");
            insert.bind(":said", QString::number(row).repeated(1500));
            const Result<void> inserted = insert.run();
            if (!inserted) {
                return inserted;
            }
        }
        return transaction->commit();
    }

    template <typename T> void note(const Result<T>& result)
    {
        if (!result) {
            m_codes.append(result.failure().code);
        }
    }

    QTemporaryDir m_dir;
    RecordingVfs m_disk;
    std::optional<DataKey> m_key;
    QByteArray m_fresh;
    QList<FailureCode> m_codes;
};

} // namespace

/// A disk that fails, or is full, at any call: every act is there whole or not at all, what was acknowledged is there,
/// the failure has its own code, and the store works on as soon as the disk does.
class TstDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallMayFail_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::addColumn<DiskFault::Kind>("kind");
        QTest::addColumn<bool>("isLasting");
        QTest::newRow("plain, error once") << false << DiskFault::Kind::Error << false;
        QTest::newRow("plain, error") << false << DiskFault::Kind::Error << true;
        QTest::newRow("plain, full once") << false << DiskFault::Kind::Full << false;
        QTest::newRow("plain, full") << false << DiskFault::Kind::Full << true;
        QTest::newRow("sealed, error once") << true << DiskFault::Kind::Error << false;
        QTest::newRow("sealed, error") << true << DiskFault::Kind::Error << true;
        QTest::newRow("sealed, full once") << true << DiskFault::Kind::Full << false;
        QTest::newRow("sealed, full") << true << DiskFault::Kind::Full << true;
    }

    void everyCallMayFail()
    {
        QFETCH(bool, isSealed);
        QFETCH(DiskFault::Kind, kind);
        QFETCH(bool, isLasting);
        TroubledStore store(isSealed);
        const FailureCode expected = kind == DiskFault::Kind::Full ? FailureCode::StoreFull : FailureCode::StoreIo;
        const int step = qEnvironmentVariableIsSet("PERMITDESK_TORTURE") ? 1 : 10;
        int told = 0;
        int call = 1;
        for (;; call += step) {
            const int acknowledged = store.work({call, kind, isLasting});
            if (!store.hasFailed()) {
                break;
            }
            const QString at = u"call %1: "_s.arg(call);
            const QString trouble = store.trouble(acknowledged);
            QVERIFY2(trouble.isEmpty(), qPrintable(at + trouble));
            for (const FailureCode code : store.codes()) {
                QVERIFY2(code == expected, qPrintable(at + failureName(code)));
            }
            told += store.codes().isEmpty() ? 0 : 1;
        }
        qInfo("%d calls, every %d. failed, %d times told of", call, step, told);
        QVERIFY(told > 0);
    }
};

static const support::Registered<TstDiskFaults> registered;

#include "tst_disk_faults.moc"
