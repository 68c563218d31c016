// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain_verifier.h"
#include "tests/support/invented_store.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::InventedStore;

namespace {

constexpr qint64 kEvents = 41; // the one that made the store, and one for each person

/// What somebody who has the key could do to an encrypted store's history with an SQLite tool; every change is taken
/// back with the object.
class Tampering final
{
public:
    explicit Tampering(Connection& connection) : m_connection(connection)
    {
        run("BEGIN IMMEDIATE");
        for (const char* trigger : {"case_event_is_never_changed", "case_event_is_never_removed",
                 "event_value_is_only_erased", "event_value_is_never_removed"}) {
            run(QByteArray("DROP TRIGGER ") + trigger);
        }
    }
    ~Tampering() { m_connection.rollBack(); }
    Q_DISABLE_COPY_MOVE(Tampering)

    void run(const QByteArray& sql)
    {
        const Result<void> done = m_connection.execute(sql.constData());
        QVERIFY2(done.ok(), sql.constData());
    }

    EventRow event(qint64 id) { return *event_rows::find(m_connection, id); }

    /// Puts a row's own hash right, as a forger who knows the format would.
    void seal(qint64 id)
    {
        Statement update = m_connection.statement("UPDATE case_event SET hash = :hash WHERE id = :id");
        update.bind(":hash", event_chain::eventHash(event(id)));
        update.bind(":id", id);
        QVERIFY(update.run().ok());
    }

    /// Writes the history anew from here to its end, each row fitting to the one before.
    void sealFrom(qint64 id)
    {
        for (qint64 each = id; each <= kEvents; ++each) {
            Statement update = m_connection.statement("UPDATE case_event SET previous_hash = :hash WHERE id = :id");
            update.bind(":hash", event(each - 1).hash);
            update.bind(":id", each);
            QVERIFY(update.run().ok());
            seal(each);
        }
    }

    void cutFrom(qint64 id)
    {
        run("DELETE FROM event_value WHERE id >= " + QByteArray::number(id << 32));
        run("DELETE FROM case_event WHERE id >= " + QByteArray::number(id));
    }

    void setHead(qint64 id)
    {
        run("UPDATE chain_head SET (event_id, hash) = (SELECT id, hash FROM case_event WHERE id = "
            + QByteArray::number(id) + ")");
    }

    /// Makes room after an event and puts a row there that fits to it.
    void insertAfter(qint64 id)
    {
        const QByteArray at = QByteArray::number(id);
        run("UPDATE event_value SET id = -(id + 4294967296) WHERE id >= " + QByteArray::number((id + 1) << 32));
        run("UPDATE event_value SET id = -id WHERE id < 0");
        run("UPDATE case_event SET id = -(id + 1) WHERE id > " + at);
        run("UPDATE case_event SET id = -id WHERE id < 0");
        run("INSERT INTO case_event SELECT id + 1, at, actor_id, 'forged', subject_kind, subject, args, NULL, "
            "reversible,"
            " 0, x'"
            + noValues().toHex() + "', hash, hash FROM case_event WHERE id = " + at);
        seal(id + 1);
    }

private:
    static QByteArray noValues() { return event_chain::ValuesHasher().finish(); }

    Connection& m_connection;
};

enum class Kind { Edit, Delete, Insert, Reorder, CutTail, ReplayOld, CutTailAndHead, Rewrite };

/// Does it to a row; hands back the row that has to be named: the first one that is not as it was written.
qint64 tamper(Tampering& history, Kind kind, qint64 at, bool isThorough)
{
    const QByteArray row = QByteArray::number(at);
    switch (kind) {
    case Kind::Edit:
        history.run("UPDATE case_event SET act = act || 'x' WHERE id = " + row);
        if (isThorough) {
            history.seal(at);
        }
        // A row that fits to itself again is found where the next one does not follow from it.
        return isThorough ? at + 1 : at;
    case Kind::Delete:
        history.run("DELETE FROM case_event WHERE id = " + row);
        return at;
    case Kind::Insert:
        history.insertAfter(at);
        return at + 2; // the inserted row fits to the one before; the next one no longer does
    case Kind::Reorder:
        history.run("UPDATE case_event SET id = 0 WHERE id = " + row);
        history.run("UPDATE case_event SET id = " + row + " WHERE id = " + QByteArray::number(at - 1));
        history.run("UPDATE case_event SET id = " + QByteArray::number(at - 1) + " WHERE id = 0");
        return at - 1;
    case Kind::CutTail:
        history.cutFrom(at);
        return at;
    case Kind::ReplayOld:
        // An older event in this one's place, as it once stood.
        history.run("DELETE FROM case_event WHERE id = " + row);
        history.run("INSERT INTO case_event SELECT " + row
                    + ", at, actor_id, act, subject_kind, subject, args, NULL,"
                      " reversible, value_count, values_hash, previous_hash, hash FROM case_event WHERE id = "
                    + QByteArray::number(at - 1));
        return at;
    case Kind::CutTailAndHead:
        history.cutFrom(at);
        history.setHead(at - 1);
        return at;
    case Kind::Rewrite:
        history.run("UPDATE case_event SET act = 'forged' WHERE id = " + row);
        history.sealFrom(at);
        history.setHead(kEvents);
        return kEvents;
    }
    return 0;
}

} // namespace

/// Rows of an encrypted store's history that were tampered with, each time another one.
class TstTamperedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<InventedStore>(m_dir.filePath(u"Tampered.permitdesk"_s), true);
        auto made = m_office->create();
        QVERIFY(made.ok());
        m_store = std::move(*made);
        for (qint64 n = 2; n <= kEvents; ++n) {
            QVERIFY(InventedStore::addPerson(*m_store, u"PERSON%1"_s.arg(n)).ok());
        }
        const Result<ChainHead> head = ChainVerifier::headOf(m_store->connection());
        QVERIFY(head.ok());
        m_head = *head;
        QCOMPARE(m_head.event, kEvents);
        QVERIFY(m_store->connection().execute("PRAGMA foreign_keys = OFF").ok());
    }

    void everyKindIsNamed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("needsHead");
        QTest::newRow("edit") << Kind::Edit << false;
        QTest::newRow("delete") << Kind::Delete << false;
        QTest::newRow("insert") << Kind::Insert << false;
        QTest::newRow("reorder") << Kind::Reorder << false;
        QTest::newRow("tail cut") << Kind::CutTail << false;
        QTest::newRow("replay of an old row") << Kind::ReplayOld << false;
        QTest::newRow("tail cut, head put back") << Kind::CutTailAndHead << true;
        QTest::newRow("written anew to the end") << Kind::Rewrite << true;
    }

    void everyKindIsNamed()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, needsHead);
        const int rows = support::rounds(10, 170);
        for (int each = 0; each < rows; ++each) {
            const qint64 at = 3 + m_chance.bounded(static_cast<int>(kEvents) - 4);
            Tampering history(m_store->connection());
            const qint64 wanted = tamper(history, kind, at, each % 2 == 0);
            const Result<std::optional<Failure>> inside = ChainVerifier(m_store->connection()).firstBreak();
            const Result<std::optional<Failure>> against = ChainVerifier(m_store->connection(), m_head).firstBreak();
            QVERIFY(inside.ok() && against.ok());
            // What shows against a noted head alone looks whole without one: that is why a head is noted.
            QCOMPARE(inside->has_value(), !needsHead);
            QVERIFY(against->has_value());
            QCOMPARE((*against)->code, FailureCode::ChainBroken);
            QCOMPARE((*against)->args.value(u"event"_s), QString::number(wanted));
            if (!needsHead) {
                QCOMPARE((*inside)->args.value(u"event"_s), QString::number(wanted));
            }
        }
    }

    void aHistoryThatGrewHoldsAgainstAnEarlierHead()
    {
        QVERIFY(InventedStore::addPerson(*m_store, u"LATER"_s).ok());
        const auto found = ChainVerifier(m_store->connection(), m_head).firstBreak();
        QVERIFY(found.ok());
        QVERIFY(!found->has_value());
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<InventedStore> m_office;
    std::unique_ptr<Store> m_store;
    ChainHead m_head;
    QRandomGenerator m_chance{20261123};
};

static const support::Registered<TstTamperedHistory> registered;

#include "tst_tampered_history.moc"
