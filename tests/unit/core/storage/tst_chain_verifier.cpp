// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain_verifier.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

/// What somebody with the file and an SQLite tool could do to the history behind the program's back.
void tamper(const QString& file, const char* sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &handle), SQLITE_OK);
    sqlite3_exec(handle, "DROP TRIGGER case_event_is_never_changed; DROP TRIGGER case_event_is_never_removed;"
                         "DROP TRIGGER event_value_is_only_erased; DROP TRIGGER event_value_is_never_removed",
        nullptr, nullptr, nullptr);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    QVERIFY2(code == SQLITE_OK, message);
    sqlite3_close(handle);
}

} // namespace

class TstChainVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedHistoryHolds()
    {
        StoreFixture office;
        office.add(personNumber(1));
        const auto found = ChainVerifier(office.connection()).firstBreak();
        QVERIFY(found.ok());
        QVERIFY(!found->has_value());
    }

    void theFirstBadRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("event");
        // Event 1 made the store; 2 to 5 each add one person.
        QTest::newRow("edited") << QByteArray("UPDATE case_event SET actor_id = 1, act = 'other' WHERE id = 3")
                                << u"event-edited"_s << u"3"_s;
        QTest::newRow("deleted") << QByteArray("DELETE FROM case_event WHERE id = 3") << u"event-missing"_s << u"3"_s;
        QTest::newRow("forged at the end")
            << QByteArray("INSERT INTO case_event SELECT 6, at, actor_id, act, subject_kind, subject, args, undoes,"
                          " reversible, value_count, values_hash, zeroblob(32), hash FROM case_event WHERE id = 5")
            << u"event-edited"_s << u"6"_s;
        QTest::newRow("copied to the end")
            << QByteArray("INSERT INTO case_event SELECT 6, at, actor_id, act, subject_kind, subject, args, undoes,"
                          " reversible, value_count, values_hash, previous_hash, hash FROM case_event WHERE id = 5")
            << u"event-moved"_s << u"6"_s;
        QTest::newRow("reordered") << QByteArray("UPDATE case_event SET id = 99 WHERE id = 3;"
                                                 "UPDATE case_event SET id = 3 WHERE id = 4;"
                                                 "UPDATE case_event SET id = 4 WHERE id = 99")
                                   << u"event-moved"_s << u"3"_s;
        QTest::newRow("tail cut") << QByteArray("DELETE FROM case_event WHERE id = 5") << u"tail-missing"_s << u"5"_s;
        QTest::newRow("value edited")
            << QByteArray("UPDATE event_value SET new_values = '{\"surname\":\"X\"}' WHERE id >> 32 = 4")
            << u"value-edited"_s << u"4"_s;
        QTest::newRow("value and its hash edited")
            << QByteArray("UPDATE event_value SET new_values = NULL, hash = zeroblob(32) WHERE id >> 32 = 4")
            << u"value-edited"_s << u"4"_s;
        QTest::newRow("value deleted") << QByteArray("DELETE FROM event_value WHERE id >> 32 = 4") << u"value-missing"_s
                                       << u"4"_s;
        QTest::newRow("value inserted")
            << QByteArray("INSERT INTO event_value SELECT id + 1, table_name, row_id, old_values, new_values, salt, hash"
                          " FROM event_value WHERE id >> 32 = 4")
            << u"value-inserted"_s << u"4"_s;
    }

    void theFirstBadRowIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, kind);
        QFETCH(QString, event);
        StoreFixture office;
        for (int n = 1; n <= 4; ++n) {
            office.add(personNumber(n));
        }
        office.close();
        tamper(office.databaseFile(), sql.constData());
        office.reopen();
        const auto found = ChainVerifier(office.connection()).firstBreak();
        QVERIFY(found.ok());
        QVERIFY(found->has_value());
        QCOMPARE((*found)->code, FailureCode::ChainBroken);
        QCOMPARE((*found)->args.value(u"kind"_s), kind);
        QCOMPARE((*found)->args.value(u"event"_s), event);
    }

    void theHistoryRefusesChange_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE case_event SET act = 'other' WHERE id = 2");
        QTest::newRow("delete") << QByteArray("DELETE FROM case_event WHERE id = 2");
        QTest::newRow("replace") << QByteArray(
            "INSERT OR REPLACE INTO case_event SELECT id, at, actor_id, 'other', subject_kind, subject, args, undoes,"
            " reversible, value_count, values_hash, previous_hash, hash FROM case_event WHERE id = 2");
        QTest::newRow("value update") << QByteArray("UPDATE event_value SET new_values = '{}'");
        QTest::newRow("value delete") << QByteArray("DELETE FROM event_value");
        QTest::newRow("value replace") << QByteArray(
            "INSERT OR REPLACE INTO event_value SELECT id, table_name, row_id, '{}', '{}', salt, hash FROM event_value");
    }

    void theHistoryRefusesChange()
    {
        QFETCH(QByteArray, sql);
        StoreFixture office;
        office.add(personNumber(1));
        QVERIFY(!office.connection().execute(sql.constData()).ok());
        QVERIFY(!ChainVerifier(office.connection()).firstBreak()->has_value());
    }

    void erasedValuesLeaveTheChainWhole()
    {
        StoreFixture office;
        office.add(personNumber(1));
        QVERIFY(office.connection().execute("UPDATE event_value SET old_values = NULL, new_values = NULL").ok());
        QVERIFY(!ChainVerifier(office.connection()).firstBreak()->has_value());
    }
};

static const support::Registered<TstChainVerifier> registered;

#include "tst_chain_verifier.moc"
