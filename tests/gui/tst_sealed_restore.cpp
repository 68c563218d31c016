// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"
#include "core/services/demo_office.h"
#include "core/services/key_service.h"
#include "core/services/staff_service.h"
#include "core/storage/store_files.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/lock_window.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_host.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::KeyService;
using core::services::Office;
using core::services::OfficeMode;
using core::services::StaffService;

namespace {

const QString kSecret = u"a long walk in the rain"_s;
const QString kOther = u"a short walk in the sun"_s;
constexpr core::storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

} // namespace

/// Backups of an encrypted store brought back in the window, by keys in both languages: by whom, with which passphrase,
/// and what may come between.
class TstSealedRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePassphrasesOfThatDayCountAgain_data() { languages(); }
    void thePassphrasesOfThatDayCountAgain();
    void whoIsNoAdministratorRestoresNothing_data() { languages(); }
    void whoIsNoAdministratorRestoresNothing();
    void lockingInBetweenHoldsNothingUp_data() { languages(); }
    void lockingInBetweenHoldsNothingUp();
    void endingWaitsForTheRestore_data() { languages(); }
    void endingWaitsForTheRestore();
    void aDamagedStoreIsFollowedByItsBackup_data() { languages(); }
    void aDamagedStoreIsFollowedByItsBackup();
    void theBackupsOfADamagedStoreAreListed_data() { languages(); }
    void theBackupsOfADamagedStoreAreListed();
    void aKeyThatWasTakenAwayLocks_data() { languages(); }
    void aKeyThatWasTakenAwayLocks();

private:
    static void languages();
    /// In the language of the row.
    void start();
    void give(const QString& secret);
    [[nodiscard]] bool isOpen() { return m_root->window().isVisible() && m_root->desk().isIdle(); }
    [[nodiscard]] ui::shell::LockWindow* lockWindow() { return m_root->officeLock().lockWindow(); }
    [[nodiscard]] QString refusal() { return lockWindow()->findChild<QLabel*>(u"lockRefusal"_s)->text(); }
    [[nodiscard]] QString newestToast();
    /// The backups' page with the one there is, by keys.
    [[nodiscard]] ui::widgets::RecordTable* openBackups();
    [[nodiscard]] QStringList keptAside() const;
    /// So that copying it takes a while.
    void makeBackupLong() const;
    /// Of the records all but the beginning.
    void damageStore() const;

    core::StandingClock m_clock{gui::kToday};
    core::CountingSaltSource m_salts{7};
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_store;
    QString m_backup;
    core::StaffId m_reader;
    std::unique_ptr<ui::shell::MachineSettings> m_settings;
    std::unique_ptr<support::ScriptedPrompts> m_prompts;
    std::unique_ptr<desktop::CompositionRoot> m_root;
};

void TstSealedRestore::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << u"zh"_s;
    QTest::newRow("en") << u"en"_s;
}

/// An office with a backup and a member of staff who may read only, and whom the backup does not know.
void TstSealedRestore::init()
{
    m_root.reset();
    m_prompts = std::make_unique<support::ScriptedPrompts>();
    m_home = std::make_unique<QTemporaryDir>();
    m_store = m_home->filePath(u"Office.permitdesk"_s);
    const auto office =
        core::services::makeDemoOffice(m_store, {m_clock, m_salts, kLittle}, {.people = 1, .seed = 1}, kSecret);
    QVERIFY(office.ok());
    const core::services::BackupRound round = core::services::BackupService(**office).backUpNow();
    QCOMPARE(round.made.size(), 1);
    m_backup = round.made.constFirst();
    const auto reader =
        StaffService(**office).save({.id = {}, .name = u"Jo Banks"_s, .role = core::domain::StaffRole::ReadOnly});
    QVERIFY(reader.ok() && KeyService(**office).add(*reader, kOther).ok());
    m_reader = *reader;
}

void TstSealedRestore::start()
{
    QFETCH(QString, language);
    m_settings = std::make_unique<ui::shell::MachineSettings>(m_home->filePath(u"settings.ini"_s));
    m_settings->setValue(ui::shell::Setting::Language, language);
    m_root = std::make_unique<desktop::CompositionRoot>(
        desktop::CompositionRoot::Surroundings{*qApp, *m_settings, *m_prompts, {m_clock, m_salts, kLittle}}, m_store);
    m_root->show();
}

void TstSealedRestore::give(const QString& secret)
{
    QTRY_VERIFY(lockWindow() != nullptr && lockWindow()->isVisible());
    auto* field = lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
    QTRY_VERIFY(!field->isReadOnly());
    field->selectAll();
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
}

QString TstSealedRestore::newestToast()
{
    const QList<ui::widgets::Toast*>& toasts = m_root->window().toasts().toasts();
    return toasts.isEmpty() ? QString() : toasts.last()->message().text;
}

ui::widgets::RecordTable* TstSealedRestore::openBackups()
{
    QTest::keyClick(&m_root->window(), Qt::Key_F12, Qt::ShiftModifier);
    auto* table = m_root->window().currentPage()->findChild<ui::widgets::RecordTable*>(u"backupTable"_s);
    CORE_EXPECT(table != nullptr);
    [table] { QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000); }();
    return table;
}

QStringList TstSealedRestore::keptAside() const
{
    return QDir(m_home->path()).entryList({u"Office-before-restore-*"_s}, QDir::Dirs);
}

void TstSealedRestore::damageStore() const
{
    constexpr qint64 kPage = 8192;
    QFile file(core::storage::store_files::database(m_store));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(kPage));
    const QByteArray rubble(file.size() - kPage, 'Z');
    QCOMPARE(file.write(rubble), rubble.size());
}

void TstSealedRestore::makeBackupLong() const
{
    constexpr qsizetype kLong = 64 * 1024 * 1024;
    QFile file(QDir(core::storage::store_files::documents(m_backup)).filePath(u"long"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(kLong, 'l')), kLong);
}

void TstSealedRestore::thePassphrasesOfThatDayCountAgain()
{
    start();
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    const QString newer = u"another walk on Sunday"_s;
    bool isChanged = false;
    m_root->desk().write(
        this, {}, [newer](Office& office) { return KeyService(office).changeOwn(kSecret, newer); },
        [&] { isChanged = true; });
    QTRY_VERIFY(isChanged);
    m_prompts->expectQuestion(u"restore-backup"_s, true);
    QTest::keyClick(openBackups(), Qt::Key_F4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!keptAside().isEmpty() && !m_root->isWaiting(), 20'000);
    QVERIFY(m_root->officeLock().isLocked());
    QVERIFY(!m_root->window().isVisible());
    QTRY_VERIFY(m_root->officeLock().access().isEmpty());
    give(newer);
    QTRY_VERIFY(!refusal().isEmpty());
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    QVERIFY(newestToast().contains(u"before-restore"_s));
}

void TstSealedRestore::whoIsNoAdministratorRestoresNothing()
{
    start();
    give(kOther);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    auto* table = openBackups();
    QTest::keyClick(table, Qt::Key_F4, Qt::ControlModifier);
    const core::Failure refused(core::FailureCode::RoleNotAllowed);
    QTRY_VERIFY(newestToast().contains(m_root->shell().failures().of(refused).happened));
    QVERIFY(!m_root->isWaiting());
    // Were it asked for all the same: that passphrase opens nothing of it.
    m_prompts->expectInformation(u"passphrase-wrong"_s);
    Q_EMIT m_root->shell().restoreWanted(m_backup);
    QTRY_VERIFY(!m_prompts->lastText().isEmpty());
    QVERIFY(keptAside().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
}

void TstSealedRestore::lockingInBetweenHoldsNothingUp()
{
    makeBackupLong();
    start();
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    Q_EMIT m_root->shell().restoreWanted(m_backup);
    m_root->officeLock().lock();
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(!m_root->isWaiting(), 20'000);
    QCOMPARE(keptAside().size(), 1);
    QVERIFY(m_root->officeLock().isLocked());
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    QVERIFY(newestToast().contains(u"before-restore"_s));
}

/// What a restore is made from ends with the program.
void TstSealedRestore::endingWaitsForTheRestore()
{
    makeBackupLong();
    start();
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    Q_EMIT m_root->shell().restoreWanted(m_backup);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(m_store + u".part"_s) || !keptAside().isEmpty(); }));
    m_root.reset();
    QCOMPARE(keptAside().size(), 1);
    QVERIFY(!QFile::exists(m_store + u".part"_s));
    QVERIFY(Office::open(m_store, {m_clock, m_salts, kLittle}, OfficeMode::ReadWrite, kSecret).ok());
}

void TstSealedRestore::aDamagedStoreIsFollowedByItsBackup()
{
    damageStore();
    m_prompts->expectInformation(u"store-damaged"_s);
    m_prompts->expectQuestion(u"restore-sound-backup"_s, true);
    start();
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(!keptAside().isEmpty() && !m_root->isWaiting(), 20'000);
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    QVERIFY(newestToast().contains(u"before-restore"_s));
}

void TstSealedRestore::theBackupsOfADamagedStoreAreListed()
{
    damageStore();
    m_prompts->expectInformation(u"store-damaged"_s);
    m_prompts->expectQuestion(u"restore-sound-backup"_s, false);
    start();
    give(kSecret);
    QFETCH(QString, language);
    const QString isWhole = language == "zh"_L1 ? u"完好的备份"_s : u"whole backup"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_prompts->lastText().contains(isWhole), 20'000);
    auto* table = openBackups();
    m_prompts->expectQuestion(u"restore-backup"_s, true);
    QTest::keyClick(table, Qt::Key_F4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!keptAside().isEmpty() && !m_root->isWaiting(), 20'000);
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
}

/// Another program holds the store for writing and takes the key away that this one was opened by.
void TstSealedRestore::aKeyThatWasTakenAwayLocks()
{
    auto office = Office::open(m_store, {m_clock, m_salts, kLittle}, OfficeMode::ReadWrite, kSecret);
    QVERIFY(office.ok());
    start();
    give(kOther);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    QVERIFY(StaffService(**office).deactivate(m_reader, (*office)->actor()).ok());
    office->reset();
    m_root->shell().actions().action(u"page.reload"_s)->trigger();
    QTRY_VERIFY(m_root->officeLock().isLocked());
    QVERIFY(!m_root->window().isVisible());
    QTRY_VERIFY(m_root->officeLock().access().isEmpty());
    give(kOther);
    QTRY_VERIFY(!refusal().isEmpty());
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
}

static const support::Registered<TstSealedRestore> registered;

#include "tst_sealed_restore.moc"
