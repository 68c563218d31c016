// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/act.h"
#include "core/storage/backup.h"
#include "core/storage/drafts.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/undo.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/invented_store.h"
#include "tests/support/test_registry.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/spdlog.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::FolderBytes;
using support::InventedStore;

namespace {

constexpr int kMarkers = 200;

QString markerOf(int n) { return u"QXZV%1"_s.arg(n, 4, 10, QLatin1Char('0')); }

QSet<QByteArray> allMarkers()
{
    QSet<QByteArray> markers;
    for (int n = 0; n < kMarkers; ++n) {
        markers.insert(markerOf(n).toLatin1().toLower());
    }
    return markers;
}

/// The markers that stand in files or their names, in UTF-8 or UTF-16, in capitals or not. Only whole ones: four
/// letters alone stand in megabytes of ciphertext by chance, once in some dozens of runs.
QSet<QByteArray> markersIn(const FolderBytes& files)
{
    static const QSet<QByteArray> markers = allMarkers();
    static const QByteArray prefix = markerOf(0).left(4).toLatin1().toLower();
    QSet<QByteArray> found;
    const auto search = [&](QByteArray bytes) {
        bytes = bytes.toLower();
        for (qsizetype at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 1)) {
            const QByteArray candidate = bytes.mid(at, prefix.size() + 4);
            if (markers.contains(candidate)) {
                found.insert(candidate);
            }
        }
    };
    for (auto each = files.begin(); each != files.end(); ++each) {
        search(each.key().toUtf8());
        search(each.value());
        search(QByteArray(each.value()).replace('\0', ""));
    }
    return found;
}

} // namespace

/// A store used as usual: what was typed into it shows in no file while it is open, nor after.
class TstPlantedMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPlainStoreShowsThem_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("encrypted") << true;
        QTest::newRow("plain") << false;
    }

    void onlyAPlainStoreShowsThem()
    {
        QFETCH(bool, isEncrypted);
        const QTemporaryDir dir;
        const QString temporary = dir.filePath(u"tmp"_s);
        QVERIFY(QDir().mkpath(temporary));
        for (const char* name : {"TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"}) {
            qputenv(name, temporary.toLocal8Bit());
        }
        // All that is said, in a file.
        const std::shared_ptr<spdlog::logger> former = spdlog::default_logger();
        const auto sink = std::make_shared<spdlog::sinks::basic_file_sink_mt>(dir.filePath(u"log.txt"_s).toStdString());
        const auto logged = std::make_shared<spdlog::logger>("test", sink);
        logged->set_level(spdlog::level::trace);
        logged->flush_on(spdlog::level::trace);
        spdlog::set_default_logger(logged);
        InventedStore office(dir.filePath(u"Marked.permitdesk"_s), isEncrypted);
        QSet<QByteArray> whileOpen;
        {
            const auto made = office.create();
            QVERIFY(made.ok());
            use(**made, dir.filePath(u"backups"_s));
            whileOpen = markersIn(support::folderBytes(dir.path()));
        }
        spdlog::set_default_logger(former);
        const FolderBytes files = support::folderBytes(dir.path());
        QVERIFY(files.contains(u"log.txt"_s) && !files.value(u"log.txt"_s).isEmpty());
        QCOMPARE(whileOpen.size(), isEncrypted ? 0 : kMarkers);
        QCOMPARE(markersIn(files).size(), isEncrypted ? 0 : kMarkers);
    }

private:
    static void use(Store& store, const QString& backups)
    {
        for (int n = 0; n < kMarkers; ++n) {
            const Result<PersonId> person = InventedStore::addPerson(store, markerOf(n));
            QVERIFY(person.ok());
            if (n % 4 == 0) {
                rename(store, *person, markerOf(n));
            }
            if (n % 10 == 0) {
                QVERIFY(drafts::save(store, u"person/%1"_s.arg(n), {{u"surname"_s, markerOf(n)}}).ok());
                QVERIFY(undoAct(store, (*lastUndoable(store.connection()))->id, StaffId{1}).ok());
            }
        }
        QCOMPARE(search_queries::find(store.connection(), markerOf(7), 10)->isEmpty(), false);
        sort(store.connection());
        // What SQLite says of its own trouble goes to the log too.
        QVERIFY(!store.connection().execute("INSERT INTO person SELECT * FROM person").ok());
        QVERIFY(backUp(store, backups).ok());
    }

    static void rename(Store& store, PersonId id, const QString& marker)
    {
        Result<Act> act = Act::begin(store, ActInfo{StaffId{1}, u"person-edit"_s, u"person"_s});
        Result<domain::Person> person = act->find<domain::Person>(id);
        person->note = u"married, formerly "_s + marker;
        QVERIFY(act->update(*person).ok() && act->commit().ok());
    }

    /// Sorts more than the cache holds, so that SQLite would like a temporary file.
    static void sort(Connection& connection)
    {
        QVERIFY(connection.execute("PRAGMA cache_size = 10").ok());
        const Result<qint64> rows = connection.number(R"(
SELECT count(*)
  FROM (SELECT a.surname || b.given_names || hex(randomblob(200)) AS said
          FROM person a CROSS JOIN person b
         ORDER BY said
         LIMIT 30000 OFFSET 1))");
        QCOMPARE(*rows, 30000);
    }
};

static const support::Registered<TstPlantedMarkers> registered;

#include "tst_planted_markers.moc"
