// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0001_base.h"
#include "core/storage/data_key.h"
#include "core/storage/schema_manager.h"
#include "core/storage/store_files.h"
#include "core/storage/undo.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

const Migration kFirst{1, "first", {"CREATE TABLE one (id INTEGER PRIMARY KEY) STRICT", "INSERT INTO one (id) VALUES (7)"}};
const Migration kSecond{2, "second", {"CREATE TABLE two (id INTEGER PRIMARY KEY) STRICT"}};
const Migration kBroken{2, "broken", {"CREATE TABLE two (id INTEGER PRIMARY KEY) STRICT", "CREATE TABLE one (id)"}};

template <typename T>
QStringList columnsMissing(Connection& connection)
{
    QStringList missing;
    const std::string table = RecordTable<T>::name();
    Statement query = connection.statement("SELECT name FROM pragma_table_info('" + table + "')");
    QSet<QString> there;
    while (*query.step()) {
        there.insert(query.text(0));
    }
    for (const std::string& each : RecordTable<T>::columnNames()) {
        if (!there.contains(QString::fromStdString(each))) {
            missing.append(QString::fromStdString(table + "." + each));
        }
    }
    return missing;
}

} // namespace

class TstSchemaManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_connection = std::move(*Connection::open(m_dir->filePath(u"a.sqlite"_s), Connection::Mode::Create));
    }

    void cleanup() { m_connection.reset(); }

    void anEmptyStoreIsCreated()
    {
        QCOMPARE(*SchemaManager({kFirst}).bringUpToDate(*m_connection, backups()), SchemaOutcome::Created);
        QCOMPARE(*SchemaManager::storeVersion(*m_connection), 1);
        QVERIFY(!QDir(backups()).exists());
    }

    void aCurrentStoreIsLeftAlone()
    {
        QVERIFY(SchemaManager({kFirst}).bringUpToDate(*m_connection, backups()).ok());
        QCOMPARE(*SchemaManager({kFirst}).bringUpToDate(*m_connection, backups()), SchemaOutcome::Current);
    }

    void anOlderStoreIsBackedUpAndUpgraded()
    {
        QVERIFY(SchemaManager({kFirst}).bringUpToDate(*m_connection, backups()).ok());
        QCOMPARE(*SchemaManager({kFirst, kSecond}).bringUpToDate(*m_connection, backups()), SchemaOutcome::Upgraded);
        QCOMPARE(*SchemaManager::storeVersion(*m_connection), 2);
        const auto copy
            = Connection::open(QDir(backups()).filePath(u"before-1-to-2.sqlite"_s), Connection::Mode::Immutable);
        QCOMPARE(*SchemaManager::storeVersion(**copy), 1);
        QCOMPARE(*(*copy)->number("SELECT id FROM one"), 7);
    }

    void theCopyOfASealedStoreIsSealedByItsKey()
    {
        const DataKey key = DataKey::random();
        m_connection = std::move(*Connection::open(m_dir->filePath(u"b.sqlite"_s), Connection::Mode::Create, &key));
        QVERIFY(SchemaManager({kFirst}).bringUpToDate(*m_connection, backups()).ok());
        QCOMPARE(*SchemaManager({kFirst, kSecond}).bringUpToDate(*m_connection, backups()), SchemaOutcome::Upgraded);
        const QString file = QDir(backups()).filePath(u"before-1-to-2.sqlite"_s);
        QVERIFY(!Connection::open(file, Connection::Mode::Immutable).ok());
        const auto copy = Connection::open(file, Connection::Mode::Immutable, &key);
        QVERIFY(copy.ok());
        QCOMPARE(*(*copy)->number("SELECT id FROM one"), 7);
        QCOMPARE(QDir(backups()).entryList(QDir::Files), QStringList{u"before-1-to-2.sqlite"_s});
    }

    void aNewerStoreIsRefused()
    {
        QVERIFY(SchemaManager({kFirst, kSecond}).bringUpToDate(*m_connection, backups()).ok());
        const auto outcome = SchemaManager({kFirst}).bringUpToDate(*m_connection, backups());
        QCOMPARE(outcome.failure().code, FailureCode::StoreNewer);
    }

    void aStepThatFailsLeavesTheStoreAsItWas()
    {
        QVERIFY(SchemaManager({kFirst}).bringUpToDate(*m_connection, backups()).ok());
        const auto outcome = SchemaManager({kFirst, kBroken}).bringUpToDate(*m_connection, backups());
        QCOMPARE(outcome.failure().code, FailureCode::MigrationFailed);
        QCOMPARE(outcome.failure().args.value(u"step"_s), u"2"_s);
        QCOMPARE(*SchemaManager::storeVersion(*m_connection), 1);
        QCOMPARE(*m_connection->number("SELECT count(*) FROM sqlite_schema WHERE name = 'two'"), 0);
    }

    void aPaperOfTheFirstSchemaIsInNoPacketAndNotSigned()
    {
        QVERIFY(SchemaManager({migrations::m0001Base()}).bringUpToDate(*m_connection, backups()).ok());
        QVERIFY(m_connection
                    ->execute("INSERT INTO paper (id, revision, number, form, form_version, language, state, data_json,"
                              " issued_on) VALUES (4, 1, 'P2026-0001', 'case-summary', '2026-01', 'zh', 'issued', '',"
                              " '2026-03-02')")
                    .ok());
        QCOMPARE(*SchemaManager().bringUpToDate(*m_connection, backups()), SchemaOutcome::Upgraded);
        const auto papers = RecordTable<domain::Paper>::all(*m_connection);
        QVERIFY(papers.ok());
        QCOMPARE(papers->size(), 1);
        QCOMPARE(papers->first().number, u"P2026-0001"_s);
        QCOMPARE(papers->first().issuedOn, QDate(2026, 3, 2));
        QVERIFY(!papers->first().packet.isStored() && papers->first().signedOn.isNull());
    }

    void theSchemaHasEveryColumnOfEveryRecord()
    {
        StoreFixture office;
        QStringList missing;
        const auto checkAll = [&]<typename... T>(RecordTypes<T...>) {
            (missing.append(columnsMissing<T>(office.connection())), ...);
        };
        checkAll(AllRecordTypes{});
        QCOMPARE(missing, QStringList());
    }

private:
    [[nodiscard]] QString backups() const { return m_dir->filePath(u"backups"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

static const support::Registered<TstSchemaManager> registered;

#include "tst_schema_manager.moc"
