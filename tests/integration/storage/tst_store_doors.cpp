// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/invented_store.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::InventedStore;

namespace {

const QString kOld = u"四月的雨 and 7 umbrellas"_s;
const QString kNew = u"eleven quiet tigers"_s;
/// Enough for a derivation to be most of what opening takes.
constexpr PassphraseCost kMeasuredWork{1, 32 * 1024 * 1024};

/// One slip of the finger, each time another one.
QString nearMiss(int n)
{
    const qsizetype at = n / 5 % kOld.size();
    QString typed = kOld;
    switch (n % 5) {
    case 0:
        return typed.remove(at, 1);
    case 1:
        return typed.insert(at, QChar(u'a' + n % 26));
    case 2:
        return typed.replace(at, 1, QChar(typed.at(at).unicode() + 1));
    case 3:
        return typed.insert(at, typed.at(at)).append(u' ');
    default:
        return QString(n % 7 + 1, u' ') + typed.replace(at, 1, QString(QChar(static_cast<char16_t>(u'０' + n % 10))));
    }
}

/// Processor time, so that neighbours on the machine do not count.
template <typename Work> double secondsOf(const Work& work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

/// Who gets in, from where, and who is sent away.
class TstStoreDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearMissesGetOneAnswerForOneDerivation()
    {
        SystemSaltSource salts;
        const DataKey key = DataKey::random();
        KeyRing ring = KeyRing::make(salts);
        for (const QString& each : {kNew, u"a third person's words"_s, kOld}) {
            QVERIFY(ring.addPassphrase(key, each, kMeasuredWork, salts).ok());
        }
        std::ignore = ring.addRecoveryKey(key, RecoveryKey::random(), salts);
        const QTemporaryDir dir;
        QVERIFY(ring.save(dir.path(), key).ok());
        QList<double> ratios;
        const int misses = support::rounds(20, 500);
        for (int n = 0; n < misses; ++n) {
            const QString typed = nearMiss(n);
            const double one = secondsOf(
                [&] { QVERIFY(passphrase::key(typed, ring.keySlots().constFirst().salt, kMeasuredWork).ok()); });
            const double opening = secondsOf([&] {
                const Result<OpenedKey> opened = ring.open(typed);
                QVERIFY(!opened.ok());
                QCOMPARE(opened.failure().code, FailureCode::PassphraseWrong);
                QVERIFY(opened.failure().args.isEmpty());
            });
            ratios.append(opening / one);
        }
        std::ranges::sort(ratios);
        qInfo("%d near misses: %.2f to %.2f of a derivation, half below %.2f", misses, ratios.constFirst(),
            ratios.constLast(), ratios.at(misses / 2));
        // None and two would be 0 and 2.
        QVERIFY(ratios.at(misses / 20) > 0.5 && ratios.at(misses - 1 - misses / 20) < 1.6);
        QVERIFY(ring.open(kOld).ok());
    }

    void aNewerStoreIsRefusedUnasked_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void aNewerStoreIsRefusedUnasked()
    {
        QFETCH(bool, isEncrypted);
        const QTemporaryDir dir;
        InventedStore office(dir.filePath(u"Newer.permitdesk"_s), isEncrypted);
        {
            const auto made = office.create();
            QVERIFY(made.ok() && InventedStore::addPerson(**made, u"PERSON"_s).ok());
            QVERIFY((*made)->connection().execute("PRAGMA user_version = 77").ok());
        }
        const support::FolderBytes before = support::folderBytes(office.folder());
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            for (const QString& typed : {QString(), office.passphrase()}) {
                const auto opened = Store::open(office.folder(), office.environment(), mode, typed);
                QCOMPARE(opened.failure().code, FailureCode::StoreNewer);
                QCOMPARE(opened.failure().args.value(u"store"_s), u"77"_s);
                QVERIFY(support::folderBytes(office.folder()) == before);
            }
        }
    }

    void aPassphraseIsChangedOrNotOnAFullDisk()
    {
        const QTemporaryDir dir;
        const support::SmallDisk disk(dir.filePath(u"disk"_s), u"8m"_s);
        if (!disk.isMounted()) {
            QSKIP("only root can mount a small disk");
        }
        int changed = 0;
        int refused = 0;
        for (int room = 0; room < 4; ++room) {
            InventedStore office(dir.filePath(u"disk/Full.permitdesk"_s), true);
            QVERIFY(QDir(office.folder()).removeRecursively() && office.create().ok());
            QVERIFY(disk.fill());
            QFile filling(dir.filePath(u"disk/filling"_s));
            QVERIFY(filling.resize(filling.size() - room * 4096));
            const bool isSaved = changePassphrase(office);
            (isSaved ? changed : refused) += 1;
            QVERIFY(filling.remove());
            const bool opensOld = office.open(OpenMode::ReadOnly).ok();
            const bool opensNew = Store::open(office.folder(), office.environment(), OpenMode::ReadOnly, kNew).ok();
            QVERIFY2(opensOld != opensNew, qPrintable(QString::number(room)));
            QVERIFY(!isSaved || opensNew);
            // The next opening for writing leaves one answer in both copies.
            const auto store = Store::open(
                office.folder(), office.environment(), OpenMode::ReadWrite, opensNew ? kNew : office.passphrase());
            QVERIFY(store.ok() && verify(**store)->isEmpty());
        }
        QVERIFY(changed > 0 && refused > 0);
    }

    void storesLieAnywhere_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isEncrypted");
        for (const bool isEncrypted : {false, true}) {
            const char* kind = isEncrypted ? "encrypted" : "plain";
            QTest::addRow("Chinese and blanks, %s", kind) << u"中文 空格"_s << isEncrypted;
            QTest::addRow("marks of an address, %s", kind) << u"50% #1 ?mode=memory&key=a 'b'"_s << isEncrypted;
            QTest::addRow("300 characters, %s", kind) << QString() << isEncrypted;
        }
    }

    void storesLieAnywhere()
    {
        QFETCH(QString, place);
        QFETCH(bool, isEncrypted);
        const QTemporaryDir dir;
        const QString home = dir.filePath(u"张三"_s);
        qputenv("HOME", home.toLocal8Bit());
        QString folder = home + u'/' + place;
        const QString name = u"办公室 Office.permitdesk"_s;
        while (place.isEmpty() && folder.size() + name.size() + 1 < 300) {
            folder += u"/deep "_s.repeated(1) + QString::number(folder.size());
        }
        QVERIFY(QDir().mkpath(folder));
        InventedStore office(folder + u'/' + name, isEncrypted);
        QVERIFY(!place.isEmpty() || office.folder().size() >= 300);
        {
            const auto made = office.create();
            QVERIFY(made.ok() && InventedStore::addPerson(**made, u"PERSON"_s).ok());
        }
        const auto store = office.open(OpenMode::ReadWrite);
        QVERIFY(store.ok() && verify(**store)->isEmpty());
        const Result<QString> backup = backUp(**store, store_files::backups(office.folder()));
        QVERIFY(backup.ok());
        const auto copy = Store::open(*backup, office.environment(), OpenMode::ReadOnly, office.passphrase());
        QVERIFY(copy.ok());
        QCOMPARE(*(*copy)->connection().number("SELECT count(*) FROM person"), 1);
        // Nothing was laid down beside it under a name cut short or read otherwise.
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{name});
    }

private:
    static bool changePassphrase(InventedStore& office)
    {
        const auto opened = StoreAccess(office.passphrase()).keyOf(office.folder());
        Result<KeyRing> ring = KeyRing::read(office.folder());
        SystemSaltSource salts;
        const bool isChanged =
            opened.ok() && ring.ok()
            && ring->changePassphrase((*opened)->slot, (*opened)->key, kNew, support::kLittleWork, salts).ok();
        const Result<void> saved = isChanged ? ring->save(office.folder(), (*opened)->key) : Result<void>();
        return isChanged && saved.ok();
    }
};

static const support::Registered<TstStoreDoors> registered;

#include "tst_store_doors.moc"
