// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain_verifier.h"
#include "core/storage/migrations/m0001_base.h"
#include "core/storage/migrations/m0002_seals.h"
#include "core/storage/migrations/m0003_staff_keys.h"
#include "core/storage/migrations/m0004_erasure.h"
#include "core/storage/migrations/m0005_bin.h"
#include "core/storage/schema_manager.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"
#include "tests/support/invented_store.h"
#include "tests/support/past_schema.h"
#include "tests/support/table_filler.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::InventedStore;

namespace {

std::vector<Migration> stepsUpTo(int version)
{
    std::vector<Migration> steps{migrations::m0001Base(), migrations::m0002Seals(), migrations::m0003StaffKeys(),
        migrations::m0004Erasure(), migrations::m0005Bin()};
    steps.resize(static_cast<std::size_t>(version));
    return steps;
}

} // namespace

/// Stores as every past version of the program left them, with rows in every table.
class TstPastSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueOutlivesTheUpgrade_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("isEncrypted");
        // A new version is added here together with the way back from it.
        for (int version = 1; version < SchemaManager().programVersion(); ++version) {
            QVERIFY2(!support::stepBack(version + 1).isEmpty(), "no way back from the newest schema");
            QTest::addRow("schema %d, plain", version) << version << false;
            QTest::addRow("schema %d, encrypted", version) << version << true;
        }
    }

    void everyValueOutlivesTheUpgrade()
    {
        QFETCH(int, version);
        QFETCH(bool, isEncrypted);
        const QTemporaryDir dir;
        InventedStore office(dir.filePath(u"Past.permitdesk"_s), isEncrypted);
        QStringList columns;
        QStringList values;
        {
            const auto made = office.create();
            QVERIFY(made.ok());
            for (int n = 0; n < 30; ++n) {
                QVERIFY(InventedStore::addPerson(**made, u"PERSON%1"_s.arg(n)).ok());
            }
            Connection& connection = (*made)->connection();
            support::fillEmptyTables(connection);
            for (int step = SchemaManager().programVersion(); step > version; --step) {
                for (const QByteArray& each : support::stepBack(step)) {
                    QVERIFY2(connection.execute(each.constData()).ok(), each.constData());
                }
            }
            columns = support::columnsOf(connection);
            values = support::valuesOf(connection, columns);
        }
        QCOMPARE(columns, columnsOfFresh(version));
        QVERIFY(values.size() > 150);

        // An older store that is only read is refused, not changed.
        QCOMPARE(office.open(OpenMode::ReadOnly).failure().code, FailureCode::MigrationFailed);
        const auto store = office.open(OpenMode::ReadWrite);
        QVERIFY(store.ok());
        Connection& connection = (*store)->connection();
        QCOMPARE(*SchemaManager::storeVersion(connection), SchemaManager().programVersion());
        QCOMPARE(support::valuesOf(connection, columns), values);
        QCOMPARE(support::columnsOf(connection), columnsOfFresh(SchemaManager().programVersion()));
        QCOMPARE(*connection.text("PRAGMA integrity_check"), u"ok"_s);
        QVERIFY(!ChainVerifier(connection).firstBreak()->has_value());

        // The copy from before is the store as it was.
        const QString copy = store_files::backups(office.folder())
                             + u"/before-%1-to-%2.sqlite"_s.arg(version).arg(SchemaManager().programVersion());
        const auto before = connection.openCopy(copy, Connection::Mode::Immutable);
        QVERIFY(before.ok());
        QCOMPARE(support::valuesOf(**before, columns), values);
    }

private:
    static QStringList columnsOfFresh(int version)
    {
        const QTemporaryDir dir;
        const auto fresh = Connection::open(dir.filePath(u"fresh.sqlite"_s), Connection::Mode::Create);
        CORE_EXPECT(fresh.ok());
        CORE_EXPECT(SchemaManager(stepsUpTo(version)).bringUpToDate(**fresh, dir.path()).ok());
        return support::columnsOf(**fresh);
    }
};

static const support::Registered<TstPastSchemas> registered;

#include "tst_past_schemas.moc"
