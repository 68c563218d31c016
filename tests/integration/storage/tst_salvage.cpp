// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain_verifier.h"
#include "core/storage/salvage.h"
#include "core/storage/store_verifier.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/invented_store.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::FolderBytes;
using support::InventedStore;

namespace {

constexpr int kPeople = 60;
constexpr qsizetype kPage = 8192;

/// A store with people, closed cleanly, and where what is saved of it goes.
struct Office
{
    explicit Office(bool isEncrypted, int people = kPeople)
        : store(dir.filePath(u"Damaged.permitdesk"_s), isEncrypted), saved(dir.filePath(u"Saved.permitdesk"_s))
    {
        const auto made = store.create();
        for (int n = 0; n < people; ++n) {
            if (!made || !InventedStore::addPerson(**made, u"PERSON%1"_s.arg(n)).ok()) {
                qFatal("the store cannot be made");
            }
        }
    }

    [[nodiscard]] Result<SalvageReport> save()
    {
        return salvage(store.folder(), saved, store.environment(), StoreAccess(store.passphrase()));
    }
    [[nodiscard]] Result<std::unique_ptr<Store>> openSaved()
    {
        return Store::open(saved, store.environment(), OpenMode::ReadWrite, StoreAccess(store.passphrase()));
    }

    QTemporaryDir dir;
    InventedStore store;
    QString saved;
};

qint64 keptOf(const SalvageReport& report, const QString& table)
{
    const auto found = std::ranges::find(report.tables, table, &SalvagedTable::name);
    return found == report.tables.end() ? -1 : found->kept;
}

qint64 lostOf(const SalvageReport& report)
{
    qint64 lost = 0;
    for (const SalvagedTable& each : report.tables) {
        lost += each.lost;
    }
    return lost;
}

} // namespace

/// Damaged stores of which is saved what can be read.
class TstSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASoundStoreNothingIsLost_data() { kinds(); }
    void ofASoundStoreNothingIsLost()
    {
        QFETCH(bool, isEncrypted);
        Office office(isEncrypted);
        const FolderBytes before = support::folderBytes(office.store.folder());
        const Result<SalvageReport> report = office.save();
        QVERIFY(report.ok());
        QVERIFY(report->isEverythingKept());
        QCOMPARE(keptOf(*report, u"person"_s), kPeople);
        QCOMPARE(report->documentsKept, kPeople);
        QCOMPARE(support::folderBytes(office.store.folder()), before);
        const auto saved = office.openSaved();
        QVERIFY(saved.ok() && verify(**saved)->isEmpty());
        QCOMPARE((*saved)->isEncrypted(), isEncrypted);
        // What comes next does not collide with what was there.
        QVERIFY(InventedStore::addPerson(**saved, u"NEXT"_s).ok());
    }

    void whateverIsDamagedTheRestIsSavedOrTheStoreGivenUp_data() { kinds(); }
    void whateverIsDamagedTheRestIsSavedOrTheStoreGivenUp()
    {
        QFETCH(bool, isEncrypted);
        Office office(isEncrypted);
        const FolderBytes sound = support::folderBytes(office.store.folder());
        const qsizetype pages = sound.value(u"store.sqlite"_s).size() / kPage;
        QRandomGenerator chance(20261123);
        int savedStores = 0;
        const int rounds = support::rounds(25, 500);
        for (int round = 0; round < rounds; ++round) {
            FolderBytes damaged = sound;
            QByteArray& bytes = damaged[u"store.sqlite"_s];
            const int spoiled = 1 + chance.bounded(3);
            for (int n = 0; n < spoiled; ++n) {
                // Page 1 is not among them: without the schema nothing can be read, which has a test of its own.
                const qsizetype page = 1 + chance.bounded(pages - 1);
                bytes.replace(page * kPage, kPage, QByteArray(kPage, static_cast<char>(chance.bounded(256))));
            }
            support::layFolder(office.store.folder(), damaged);
            const Result<SalvageReport> report = office.save();
            QCOMPARE(support::folderBytes(office.store.folder()), damaged);
            if (!report) {
                QCOMPARE(report.failure().code, FailureCode::StoreDamaged);
                QVERIFY(!QFileInfo::exists(office.saved) && !QFileInfo::exists(office.saved + u".part"_s));
                continue;
            }
            ++savedStores;
            {
                const auto saved = office.openSaved();
                QVERIFY(saved.ok());
                QVERIFY(verify(**saved)->isEmpty());
                QCOMPARE(*(*saved)->connection().number("SELECT count(*) FROM person"), keptOf(*report, u"person"_s));
                QVERIFY(InventedStore::addPerson(**saved, u"NEXT"_s).ok());
            }
            QVERIFY(QDir(office.saved).removeRecursively());
        }
        QVERIFY2(savedStores > rounds / 2, qPrintable(QString::number(savedStores)));
    }

    void whatIsLostIsTold()
    {
        Office office(true);
        QSet<qsizetype> ofSchema; // without it nothing can be read, which has a test of its own
        {
            const auto store = office.store.open(OpenMode::ReadOnly);
            Statement all = (*store)->connection().statement("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'");
            while (*all.step()) {
                ofSchema.insert(all.number(0) - 1);
            }
        }
        QVERIFY(!ofSchema.isEmpty());
        FolderBytes damaged = support::folderBytes(office.store.folder());
        QByteArray& bytes = damaged[u"store.sqlite"_s];
        const qsizetype pages = bytes.size() / kPage;
        // The pages of the second half, every eighth: some of them hold rows.
        for (qsizetype page = pages / 2; page < pages; page += 8) {
            if (ofSchema.contains(page)) {
                continue;
            }
            bytes[page * kPage + kPage / 2] = static_cast<char>(~bytes[page * kPage + kPage / 2]);
        }
        support::layFolder(office.store.folder(), damaged);
        const Result<SalvageReport> report = office.save();
        QVERIFY(report.ok());
        QVERIFY(!report->isEverythingKept());
        QVERIFY(lostOf(*report) > 0 || !report->isHistoryWhole);
        const auto saved = office.openSaved();
        QCOMPARE(
            *(*saved)->connection().text("SELECT act FROM case_event ORDER BY id DESC LIMIT 1"), u"store-salvage"_s);
    }

    void whatTheStoreSaysOfItselfIsMadeAnew_data() { kinds(); }
    void whatTheStoreSaysOfItselfIsMadeAnew()
    {
        QFETCH(bool, isEncrypted);
        Office office(isEncrypted, 3);
        qint64 page = 0;
        QString former;
        {
            const auto store = office.store.open(OpenMode::ReadOnly);
            page = *(*store)->connection().number("SELECT rootpage FROM sqlite_schema WHERE name = 'meta'");
            former = (*store)->storeId();
        }
        FolderBytes damaged = support::folderBytes(office.store.folder());
        damaged[u"store.sqlite"_s].replace((page - 1) * kPage, kPage, QByteArray(kPage, '\xff'));
        support::layFolder(office.store.folder(), damaged);
        const Result<SalvageReport> report = office.save();
        QVERIFY(report.ok());
        QVERIFY(report->hasNewIdentity && !report->isEverythingKept());
        QCOMPARE(keptOf(*report, u"person"_s), 3);
        QCOMPARE(report->documentsKept, 3);
        const auto saved = office.openSaved();
        QVERIFY(saved.ok() && verify(**saved)->isEmpty());
        QCOMPARE((*saved)->officeName(), u"Damaged"_s);
        QVERIFY(!(*saved)->storeId().isEmpty() && (*saved)->storeId() != former);
        QVERIFY(InventedStore::addPerson(**saved, u"NEXT"_s).ok());
    }

    void aStoreThatIsBeingWrittenIsLeftAlone()
    {
        Office office(true, 1);
        const auto writer = office.store.open(OpenMode::ReadWrite);
        QVERIFY(writer.ok());
        QCOMPARE(office.save().failure().code, FailureCode::StoreInUse);
        QVERIFY(!QFileInfo::exists(office.saved));
    }

    void aDocumentThatIsDamagedGoes()
    {
        Office office(true, 3);
        FolderBytes damaged = support::folderBytes(office.store.folder());
        for (auto each = damaged.begin(); each != damaged.end(); ++each) {
            if (each.key().startsWith(u"documents/"_s)) {
                each->back() = static_cast<char>(each->back() ^ 1);
                break;
            }
        }
        support::layFolder(office.store.folder(), damaged);
        const Result<SalvageReport> report = office.save();
        QVERIFY(report.ok());
        QCOMPARE(report->documentsKept, 2);
        QCOMPARE(report->documentsLost, 1);
        QVERIFY(report->isHistoryWhole);
        QCOMPARE(keptOf(*report, u"document"_s), 2);
    }

    void withoutItsSchemaNothingCanBeSaved()
    {
        Office office(true, 3);
        FolderBytes damaged = support::folderBytes(office.store.folder());
        QByteArray& bytes = damaged[u"store.sqlite"_s];
        bytes.replace(kPage / 2, 100, QByteArray(100, 'x'));
        support::layFolder(office.store.folder(), damaged);
        QCOMPARE(office.save().failure().code, FailureCode::StoreDamaged);
        QVERIFY(!QFileInfo::exists(office.saved));
    }

    void nothingIsWrittenOver()
    {
        Office office(false, 1);
        QVERIFY(QDir().mkpath(office.saved));
        QCOMPARE(office.save().failure().code, FailureCode::StoreExists);
        QVERIFY(QDir().rmdir(office.saved));
        QCOMPARE(salvage(office.dir.filePath(u"none"_s), office.saved, office.store.environment(), {}).failure().code,
            FailureCode::StoreNotThere);
    }

    void theWrongPassphraseSavesNothing()
    {
        Office office(true, 1);
        QCOMPARE(salvage(office.store.folder(), office.saved, office.store.environment(), StoreAccess(u"wrong words"_s))
                     .failure()
                     .code,
            FailureCode::PassphraseWrong);
        QVERIFY(!QFileInfo::exists(office.saved));
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }
};

static const support::Registered<TstSalvage> registered;

#include "tst_salvage.moc"
