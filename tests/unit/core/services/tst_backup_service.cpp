// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"
#include "core/services/store_verifier.h"
#include "core/storage/act.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/store_files.h"
#include "tests/support/small_disk.h"
#include "tests/support/minute_clock.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

const QString kPassphrase = u"seven green bottles"_s;
constexpr storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

class WatchedOffice final
{
public:
    explicit WatchedOffice(const QString& passphrase = {}) : m_passphrase(passphrase)
    {
        auto made = Office::create(
            folder(), environment(), u"测试事务所"_s, {{}, u"林晓"_s, domain::StaffRole::Administrator}, passphrase);
        CORE_EXPECT(made.ok());
        m_office = std::move(*made);
    }

    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] OfficeEnvironment environment() { return {clock, m_salts, kLittle}; }
    [[nodiscard]] storage::StoreAccess access() const { return {m_passphrase}; }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString folder() const { return path(u"Office.permitdesk"_s); }
    [[nodiscard]] BackupPlaces places() const { return {folder(), second}; }
    [[nodiscard]] BackupRound look() { return BackupService(office(), second).backUpIfDue(); }
    void close() { m_office.reset(); }

    void change()
    {
        auto act = storage::Act::begin(
            office().store(), storage::ActInfo{office().actor(), u"test"_s, u"office"_s, 0, {}, true});
        domain::Employer employer;
        employer.name = {u"示例%1有限公司"_s.arg(++m_changes), u"Example %1 Ltd"_s.arg(m_changes)};
        employer.city = u"shanghai"_s;
        CORE_EXPECT(act->insert(employer).ok() && act->commit().ok());
    }

    support::MinuteClock clock;
    QString second;

private:
    QTemporaryDir m_dir;
    CountingSaltSource m_salts{7};
    QString m_passphrase;
    int m_changes = 0;
    std::unique_ptr<Office> m_office;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void spoil(const QString& backup)
{
    QFile file(storage::store_files::database(backup));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / 8192 * 8192));
    QCOMPARE(file.write(QByteArray(8192, 'Z')), 8192);
}

} // namespace

class TstBackupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficeThatIsToCloseGivesItsBackupUp()
    {
        WatchedOffice watched;
        watched.change();
        bool isToClose = true;
        watched.office().setCloseWish([&] { return isToClose; });
        const BackupRound round = watched.look();
        QVERIFY(round.isGivenUp && round.made.isEmpty() && !round.trouble);
        QVERIFY(backups::list(watched.places()).isEmpty());
        isToClose = false;
        QCOMPARE(watched.look().made.size(), 1);
    }

    void aBackupIsDueAfterAChangeAndHalfAnHour()
    {
        WatchedOffice watched;
        const BackupRound first = watched.look();
        QCOMPARE(first.made.size(), 1);
        QCOMPARE(first.newest, watched.clock.nowUtc());
        watched.clock.pass(120);
        QCOMPARE(watched.look().made, QStringList()); // nothing changed
        QCOMPARE(watched.look().newest, first.newest);
        watched.change();
        QCOMPARE(watched.look().made.size(), 1);
        watched.change();
        watched.clock.pass(29);
        QCOMPARE(watched.look().made, QStringList());
        watched.clock.pass(1);
        QCOMPARE(watched.look().made.size(), 1);
        QCOMPARE(backups::list(watched.places()).size(), 3);
    }

    void aClockPutBackHoldsUpNothing()
    {
        WatchedOffice watched;
        QCOMPARE(watched.look().made.size(), 1);
        watched.clock.pass(-3 * 24 * 60);
        watched.change();
        QCOMPARE(watched.look().made.size(), 1);
        QCOMPARE(watched.look().made, QStringList());
        QCOMPARE(backups::list(watched.places()).size(), 2);
    }

    void aReaderBesideTheWriterCanDoIt()
    {
        WatchedOffice watched(kPassphrase);
        const auto reader = Office::open(
            watched.folder(), watched.environment(), OfficeMode::ReadOnly, watched.office().store().access());
        QVERIFY(reader.ok());
        QCOMPARE(BackupService(**reader).backUpIfDue().made.size(), 1);
    }

    void theSecondPlaceIsServedToo()
    {
        WatchedOffice watched;
        watched.second = watched.path(u"stick"_s);
        const BackupRound missing = watched.look();
        QCOMPARE(missing.made.size(), 1);
        QCOMPARE(missing.trouble->code, FailureCode::BackupFolderUnusable);
        QVERIFY(!QFile::exists(watched.second));

        QVERIFY(QDir().mkpath(watched.second));
        QCOMPARE(watched.look().made.size(), 1);
        const QList<ListedBackup> all = backups::list(watched.places());
        QCOMPARE(all.size(), 2);
        QCOMPARE(std::ranges::count_if(all, &ListedBackup::isInSecondPlace), 1);
        QVERIFY(all.first().byteCount > 8192);
    }

    void aFullSecondPlaceIsTold()
    {
        WatchedOffice watched(kPassphrase);
        watched.second = watched.path(u"stick"_s);
        const support::SmallDisk disk(watched.second, u"4m"_s);
        if (!disk.isMounted()) {
            QSKIP("only the superuser can mount a small disk");
        }
        QVERIFY(watched.look().made.size() == 2);
        QVERIFY(disk.fill());
        watched.change();
        watched.clock.pass(30);
        const BackupRound full = watched.look();
        QCOMPARE(full.made.size(), 1);
        QCOMPARE(full.trouble->code, FailureCode::BackupFolderFull);
        const QList<ListedBackup> all = backups::list(watched.places());
        QCOMPARE(std::ranges::count_if(all, &ListedBackup::isInSecondPlace), 1);
        for (const ListedBackup& each : all) {
            const auto wrong = backups::check(each.entry.path, watched.environment(), watched.access());
            QVERIFY(wrong.ok() && !wrong->has_value());
        }
        QVERIFY(QFile::remove(watched.second + u"/filling"_s));
        QVERIFY(disk.remount(u"ro"_s));
        QCOMPARE(watched.look().trouble->code, FailureCode::BackupFolderUnusable);
        QVERIFY(disk.remount(u"rw"_s));
        const BackupRound again = watched.look();
        QCOMPARE(again.made.size(), 1);
        QVERIFY(!again.trouble);
    }

    void theLastSoundOneIsOffered_data() { kinds(); }
    void theLastSoundOneIsOffered()
    {
        QFETCH(QString, passphrase);
        WatchedOffice watched(passphrase);
        QStringList made;
        for (int each = 0; each < 3; ++each) {
            watched.change();
            made += watched.look().made;
            watched.clock.pass(30);
        }
        QCOMPARE(made.size(), 3);
        watched.close();
        spoil(watched.folder());
        for (const QString& keys : {u"keys"_s, u"keys.copy"_s}) {
            QFile::resize(QDir(watched.folder()).filePath(keys), 0);
        }
        const QByteArray damagedBytes = bytesOf(storage::store_files::database(watched.folder()));
        spoil(made.at(2));
        const auto damaged = backups::check(made.at(2), watched.environment(), watched.access());
        QCOMPARE((*damaged)->code, FailureCode::BackupDamaged);
        const auto offered = backups::lastSound(watched.places(), watched.environment(), watched.access());
        QVERIFY(offered.ok());
        QCOMPARE((*offered)->entry.path, made.at(1));
        // The backup takes the damaged store's place, which is kept as it is.
        const auto restored = backups::restore(made.at(1), watched.folder(), watched.environment(), watched.access());
        QVERIFY(restored.ok());
        QCOMPARE(bytesOf(storage::store_files::database(restored->keptAside)), damagedBytes);
        QVERIFY(Office::open(watched.folder(), watched.environment(), OfficeMode::ReadWrite, watched.access()).ok());
        spoil(made.at(0));
        spoil(made.at(1));
        QVERIFY(!backups::lastSound(watched.places(), watched.environment(), watched.access())->has_value());
    }

    void withoutThePassphraseNoneIsOffered()
    {
        WatchedOffice watched(kPassphrase);
        QCOMPARE(watched.look().made.size(), 1);
        const auto offered =
            backups::lastSound(watched.places(), watched.environment(), storage::StoreAccess(kPassphrase + u'!'));
        QCOMPARE(offered.failure().code, FailureCode::PassphraseWrong);
    }

    /// Nine months of a backup every fourth day, then two weeks of two a day, thinned as they come: each that is left,
    /// of days, weeks and months, restores to the office as it was then.
    void everyGenerationThatIsKeptComesBack_data() { kinds(); }
    void everyGenerationThatIsKeptComesBack()
    {
        QFETCH(QString, passphrase);
        WatchedOffice watched(passphrase);
        QMap<QDateTime, qint64> employers;
        const auto backUpNow = [&] {
            watched.change();
            QCOMPARE(watched.look().made.size(), 1);
            employers.insert(
                watched.clock.nowUtc(), *watched.office().store().connection().number("SELECT count(*) FROM employer"));
        };
        for (int fourDays = 0; fourDays < 68; ++fourDays) {
            backUpNow();
            watched.clock.pass(4 * 24 * 60);
        }
        for (int day = 0; day < 14; ++day) {
            for (int each = 0; each < 2; ++each) {
                backUpNow();
                watched.clock.pass(60);
            }
            watched.clock.pass(22 * 60);
        }
        const QList<ListedBackup> kept = backups::list(watched.places());
        QVERIFY(kept.size() < employers.size() / 2 && kept.size() >= 2 + 12 + 10 + 5);
        QVERIFY(kept.constLast().entry.madeAt < kept.constFirst().entry.madeAt.addMonths(-6));
        watched.close();
        for (const ListedBackup& each : kept) {
            const QString place = watched.path(u"Drill.permitdesk"_s);
            QVERIFY(backups::restore(each.entry.path, place, watched.environment(), watched.access()).ok());
            const auto office = Office::open(place, watched.environment(), OfficeMode::ReadWrite, watched.access());
            QVERIFY(office.ok());
            QVERIFY(verifyStore(**office)->findings.isEmpty());
            QCOMPARE(*(*office)->store().connection().number("SELECT count(*) FROM employer"),
                employers.value(each.entry.madeAt));
            watched.clock.pass(1);
        }
    }

private:
    static void kinds()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("plain") << QString();
        QTest::newRow("encrypted") << kPassphrase;
    }
};

static const support::Registered<TstBackupService> registered;

#include "tst_backup_service.moc"
