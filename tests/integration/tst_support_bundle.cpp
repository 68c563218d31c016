// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/support_bundle.h"

#include "core/base/logging.h"
#include "core/base/resource_paths.h"
#include "core/storage/store.h"
#include "tests/support/invented_store.h"
#include "tests/support/planted_store.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <spdlog/spdlog.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using support::InventedStore;
namespace planted = support::planted;

/// What an office sends to support: everything about the store, nothing about anybody.
class TstSupportBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingPlantedIsInIt();
    void whatSupportAsksForIsInIt();
    void aDamagedHistoryIsTold();

private:
    void writeLog() const;
    [[nodiscard]] QJsonObject json(const QString& entry) const;

    QTemporaryDir m_dir;
    std::unique_ptr<InventedStore> m_store;
    std::unique_ptr<services::Office> m_office;
    SystemClock m_clock;
    SystemSaltSource m_salts;
    support::FolderBytes m_entries;
};

/// What the program says, and what others say into the same file.
void TstSupportBundle::writeLog() const
{
    QVERIFY(QDir().mkpath(resource_paths::logFolder()));
    QFile log(resource_paths::logFolder() + u"/permitdesk.log"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("[2026-11-20 08:00:00.000] [storage] [info] Back up the store \xe2\x80\xa6\n"
              "[2026-11-20 08:00:01.000] [storage] [error] open failed: /home/QXZV/Office QXZV.permitdesk (14)\n"
              "[2026-11-20 08:00:02.000] [storage] [error] prepare failed: near \"QXZV\": syntax error (1)\n"
              "[2026-11-20 08:00:03.000] [qt] [error] QFile::open: QXZV passport.pdf\n"
              "QXZV on a line of its own\n");
}

void TstSupportBundle::initTestCase()
{
    qputenv("PERMITDESK_HOME", m_dir.filePath(u"home"_s).toUtf8());
    m_store = std::make_unique<InventedStore>(m_dir.filePath(u"QXZV.permitdesk"_s), false);
    {
        const auto made = m_store->create();
        QVERIFY(made.ok());
        for (int n = 0; n < 5; ++n) {
            QVERIFY(InventedStore::addPerson(**made, u"QXZV%1"_s.arg(n)).ok());
        }
        QVERIFY(planted::everywhere(**made) > 60);
        QVERIFY((*made)->connection().execute("UPDATE meta SET value = 'QXZV' WHERE key = 'office-name'").ok());
    }
    QVERIFY(QDir().mkpath(m_store->folder() + u"/backups/QXZV-20261101-080000.permitdesk"_s));
    writeLog();
    auto office = services::Office::open(m_store->folder(), {m_clock, m_salts}, services::OfficeMode::ReadOnly);
    QVERIFY(office.ok());
    m_office = std::move(office).value();
}

void TstSupportBundle::nothingPlantedIsInIt()
{
    const QString zip = m_dir.filePath(u"support.zip"_s);
    const Result<services::SupportBundle> bundle = services::SupportService(*m_office).writeTo(zip);
    QVERIFY(bundle.ok());
    const QString unpacked = m_dir.filePath(u"unpacked"_s);
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-I"_s, u"-m"_s, u"zipfile"_s, u"-e"_s, zip, unpacked}), 0);
    m_entries = support::folderBytes(unpacked);
    QCOMPARE(m_entries, bundle->entries);
    const support::FolderBytes store = support::folderBytes(m_store->folder());
    for (const QByteArray& each : {QByteArray(planted::kMark), QByteArray(planted::kBirthDay),
             QByteArray::number(planted::kPay), m_office->store().storeId().toUtf8()}) {
        QVERIFY(planted::occurrences(store, each) > 0);
        QCOMPARE(planted::occurrences(m_entries, each), 0);
    }
    QCOMPARE(planted::occurrences(m_entries, QDir::homePath().toUtf8()), 0);
}

QJsonObject TstSupportBundle::json(const QString& entry) const
{
    return QJsonDocument::fromJson(m_entries.value(entry)).object();
}

void TstSupportBundle::whatSupportAsksForIsInIt()
{
    QVERIFY(json(u"versions.json"_s)[u"schema"_s].toInt() > 3);
    QVERIFY(json(u"versions.json"_s)[u"rulePacks"_s].toArray().size() > 3);
    QVERIFY(json(u"rows.json"_s)[u"person"_s].toInt() >= 5);
    QVERIFY(json(u"rows.json"_s)[u"case_event"_s].toInt() >= 6);
    QCOMPARE(json(u"geometry.json"_s)[u"pageBytes"_s].toInt(), 8192);
    QCOMPARE(json(u"geometry.json"_s)[u"documents"_s].toInt(), 5);
    QCOMPARE(json(u"backups.json"_s)[u"inTheStoresFolder"_s].toArray().size(), 1);
    QVERIFY(m_entries.value(u"schema.sql"_s).contains("CREATE TABLE case_event"));
    const QByteArrayList log = m_entries.value(u"log.txt"_s).split('\n');
    QCOMPARE(log.size(), 6);
    QVERIFY(log[0].contains("Back up the store"));
    QVERIFY(log[1].contains("open failed: ") && log[2].contains("syntax error"));
    QVERIFY(log[3].startsWith('(') && log[4].startsWith('('));
}

void TstSupportBundle::aDamagedHistoryIsTold()
{
    m_office.reset();
    {
        const auto store = m_store->open(storage::OpenMode::ReadWrite);
        QVERIFY(store.ok());
        storage::Connection& connection = (*store)->connection();
        QVERIFY(connection.execute("DROP TRIGGER case_event_is_never_changed").ok());
        QVERIFY(connection.execute("UPDATE case_event SET act = 'QXZV' WHERE id = 3").ok());
    }
    auto office = services::Office::open(m_store->folder(), {m_clock, m_salts}, services::OfficeMode::ReadOnly);
    const Result<services::SupportBundle> bundle = services::SupportService(**office).collect();
    QVERIFY(bundle.ok());
    QCOMPARE(bundle->isSound, false);
    QVERIFY(bundle->entries.value(u"verify.json"_s).contains("chain-broken"));
    QVERIFY(bundle->entries.value(u"verify.json"_s).contains("\"event\": \"3\""));
    QCOMPARE(planted::occurrences(bundle->entries, planted::kMark), 0);
}

static const support::Registered<TstSupportBundle> registered;

#include "tst_support_bundle.moc"
