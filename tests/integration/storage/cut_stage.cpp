// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/storage/cut_stage.h"

#include "core/storage/backup.h"
#include "core/storage/backup_folder.h"
#include "core/storage/restore.h"
#include "core/storage/schema_manager.h"
#include "core/storage/store_files.h"
#include "core/storage/store_header.h"
#include "core/storage/store_verifier.h"
#include "tests/support/past_schema.h"
#include "tests/support/power_cut_disk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::InventedStore;

namespace {

constexpr int kPeople = 3;
const QDate kFirstDay(2026, 3, 2);
const QString kNewPassphrase = u"nine slow otters"_s;

QString dayOf(const Clock& clock) { return clock.today().toString(Qt::ISODate); }

} // namespace

CutStage::CutStage(QString act, bool isEncrypted)
    : m_act(std::move(act)), m_passphrase(isEncrypted ? u"seven grey herons"_s : QString()), m_clock(kFirstDay)
{
    prepare();
    m_fresh = support::folderBytes(m_dir.filePath(u"disk"_s));
}

QString CutStage::firstBackup() const
{
    StandingClock first(kFirstDay);
    return store_files::backups(folder()) + u'/' + backup_folder::entryName(u"Office"_s, first.nowUtc());
}

void CutStage::prepare()
{
    CORE_EXPECT(QDir().mkpath(m_dir.filePath(u"disk"_s)) && QDir().mkpath(m_dir.filePath(u"keep"_s)));
    if (m_act == u"create") {
        return;
    }
    const auto store = Store::create(folder(), environment(),
        {u"Invented office"_s, domain::Staff{{}, u"Tester"_s, domain::StaffRole::Administrator}}, m_passphrase);
    CORE_EXPECT(store.ok());
    for (int n = 0; n < kPeople; ++n) {
        CORE_EXPECT(InventedStore::addPerson(**store, u"BEFORE%1"_s.arg(n)).ok());
    }
    if (m_act == u"back-up" || m_act == u"restore") {
        CORE_EXPECT(*backUp(**store, store_files::backups(folder())) == firstBackup());
        CORE_EXPECT(InventedStore::addPerson(**store, u"LATER"_s).ok());
    }
    if (m_act == u"restore") {
        m_clock.setToday(kFirstDay.addDays(1));
        CORE_EXPECT(backUp(**store, store_files::backups(folder())).ok());
    }
    for (int version = SchemaManager().programVersion(); m_act == u"upgrade" && version > 1; --version) {
        const QByteArrayList steps = support::stepBack(version);
        CORE_EXPECT(!steps.isEmpty());
        for (const QByteArray& each : steps) {
            CORE_EXPECT((*store)->connection().execute(each.constData()).ok());
        }
    }
}

int CutStage::work(const QStringList& order)
{
    m_clock.setToday(kFirstDay.addDays(2));
    support::layFolder(m_dir.filePath(u"disk"_s), m_fresh);
    support::layFolder(m_dir.filePath(u"keep"_s), {});
    const QString extra = m_act == u"change-passphrase" ? kNewPassphrase
                          : m_act == u"restore"         ? firstBackup()
                                                        : secondPlace();
    QProcess worker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(POWER_CUT_SHIM));
    environment.insert(u"PERMITDESK_CUT_ROOT"_s, QFileInfo(m_dir.filePath(u"disk"_s)).canonicalFilePath());
    environment.insert(u"PERMITDESK_CUT_KEEP"_s, m_dir.filePath(u"keep"_s));
    environment.insert(u"PERMITDESK_CUT_REPORT"_s, m_dir.filePath(u"report"_s));
    for (const QString& each : order) {
        environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    }
    worker.setProcessEnvironment(environment);
    worker.start(QStringLiteral(CUT_WORKER), {m_act, folder(), m_passphrase, dayOf(m_clock), extra});
    const bool isOver = worker.waitForFinished(60'000);
    m_told = worker.readAllStandardOutput().split('\n');
    m_reason = QString::fromUtf8(worker.readAllStandardError()).trimmed();
    // Tomorrow: what is made now has a name of its own.
    m_clock.setToday(kFirstDay.addDays(3));
    return isOver && worker.exitStatus() == QProcess::NormalExit ? worker.exitCode() : -1;
}

int CutStage::operations()
{
    const int code = work({});
    QFile report(m_dir.filePath(u"report"_s));
    return code == 0 && report.open(QIODevice::ReadOnly) ? report.readAll().trimmed().toInt() : 0;
}

void CutStage::run(int at, quint32 seed, bool isSyncing)
{
    QStringList order{u"PERMITDESK_CUT_AT=%1"_s.arg(at), u"PERMITDESK_CUT_SEED=%1"_s.arg(seed)};
    if (!isSyncing) {
        order.append(u"PERMITDESK_CUT_NO_SYNC=1"_s);
    }
    const int code = work(order);
    if (code != power_cut::kExitCode) {
        m_told = {u"the worker ended with %1: %2"_s.arg(code).arg(m_reason).toUtf8(), "unexpected"};
    }
}

QString CutStage::trouble()
{
    if (hasTold("unexpected")) {
        return QString::fromUtf8(m_told.constFirst());
    }
    m_reason.clear();
    const QString wrong = m_act == u"add"                 ? checkAdded()
                          : m_act == u"create"            ? checkCreated()
                          : m_act == u"upgrade"           ? checkUpgraded()
                          : m_act == u"change-passphrase" ? checkPassphrase()
                          : m_act == u"back-up"           ? checkBackups()
                                                          : checkRestored();
    return wrong.isEmpty() ? wrong
                           : wrong + u" ("_s + m_reason + u"), told of: "_s + QString::fromUtf8(m_told.join(' '));
}

int CutStage::people(const QString& folder, const QString& passphrase, OpenMode mode)
{
    const auto store = Store::open(folder, environment(), mode, passphrase);
    if (!store) {
        m_reason = failureName(store.failure().code);
        return -1;
    }
    const Result<QList<Failure>> findings = mode == OpenMode::AtRest ? verifyBackup(**store) : verify(**store);
    if (!findings || !findings->isEmpty()) {
        const Failure& failure = findings ? findings->constFirst() : findings.failure();
        m_reason = failureName(failure.code) + u' ' + failure.args.values().join(u' ');
        return -1;
    }
    return static_cast<int>(*(*store)->connection().number("SELECT count(*) FROM person"));
}

QString CutStage::checkAdded()
{
    const int told = static_cast<int>(m_told.count("added"));
    const int found = people(folder(), m_passphrase, OpenMode::ReadWrite);
    if (found < kPeople + told || found > kPeople + told + 1) {
        return u"%1 people after %2 were told of"_s.arg(found).arg(told);
    }
    return again();
}

QString CutStage::checkCreated()
{
    if (!QFileInfo::exists(folder()) && !hasTold("done")) {
        const auto made = Store::create(folder(), environment(),
            {u"Invented office"_s, domain::Staff{{}, u"Tester"_s, domain::StaffRole::Administrator}}, m_passphrase);
        if (!made) {
            return u"cannot be made again"_s;
        }
    }
    return people(folder(), m_passphrase, OpenMode::ReadWrite) == 0 ? again() : u"the new store is not sound"_s;
}

QString CutStage::checkUpgraded()
{
    const QString database = store_files::database(folder());
    const Result<StoreHeader> header = StoreHeader::read(database);
    const int newest = SchemaManager().programVersion();
    const QString copy = store_files::backups(folder()) + u"/before-1-to-%1.sqlite"_s.arg(newest);
    const bool isUpgraded = hasTold("open") || (header.ok() && header->schemaVersion == newest);
    if (isUpgraded && !QFileInfo::exists(copy)) {
        return u"the copy from before the upgrade is gone"_s;
    }
    if (people(folder(), m_passphrase, OpenMode::ReadWrite) != kPeople) {
        return u"the store is not sound"_s;
    }
    const auto store = Store::open(folder(), environment(), OpenMode::ReadWrite, m_passphrase);
    const auto before = store ? (*store)->connection().openCopy(copy, Connection::Mode::Immutable) : store.failure();
    const bool isWhole = before && *(*before)->text("PRAGMA integrity_check") == u"ok"
                         && *(*before)->number("SELECT count(*) FROM person") == kPeople
                         && *SchemaManager::storeVersion(**before) == 1;
    return isWhole ? QString() : u"the copy from before the upgrade is not sound"_s;
}

QString CutStage::checkPassphrase()
{
    const auto opens = [this](const QString& passphrase) {
        return Store::open(folder(), environment(), OpenMode::ReadOnly, passphrase).ok();
    };
    const bool isNew = opens(kNewPassphrase);
    const bool isOld = opens(m_passphrase);
    const QString opened = isNew ? kNewPassphrase : m_passphrase;
    if (hasTold("done") ? !isNew : !isNew && !isOld) {
        return u"neither passphrase opens it"_s;
    }
    if (people(folder(), opened, OpenMode::ReadWrite) != kPeople) {
        return u"is not sound for writing"_s;
    }
    // Opening for writing ends an interrupted change: one of the two opens it, from either copy of the keys.
    for (const QString& copy : {u"keys"_s, u"keys.copy"_s}) {
        const QString path = folder() + u'/' + copy;
        QFile::rename(path, path + u".away"_s);
        const bool isBoth = opens(isNew ? m_passphrase : kNewPassphrase);
        const bool isOne = opens(opened);
        QFile::rename(path + u".away"_s, path);
        if (isBoth || !isOne) {
            return u"without %1 the %2"_s.arg(copy, isBoth ? u"other opens it too"_s : u"same does not"_s);
        }
    }
    return again();
}

/// `expected`: people in each backup that has to be there; `isLastSure`: another one too, of all people there are.
QString CutStage::backupsIn(const QString& place, const QMap<QString, int>& expected, bool isLastSure)
{
    const QList<BackupEntry> entries = backup_folder::entries(place, u"Office"_s);
    QStringList names;
    for (const BackupEntry& each : entries) {
        names.append(QFileInfo(each.path).fileName());
        const int held = expected.value(names.constLast(), kPeople + 1);
        if (people(each.path, m_passphrase, OpenMode::AtRest) != held) {
            return names.constLast() + u" is not sound"_s;
        }
    }
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        if (!names.contains(each.key())) {
            return each.key() + u" is gone"_s;
        }
    }
    return isLastSure && names.size() <= expected.size() ? u"the backup told of is gone"_s : QString();
}

QString CutStage::checkBackups()
{
    const QString places[] = {store_files::backups(folder()), secondPlace()};
    const QString first = QFileInfo(firstBackup()).fileName();
    const QString inFirst = backupsIn(places[0], {{first, kPeople}}, hasTold("done"));
    const QString inSecond = backupsIn(places[1], {}, hasTold("second"));
    if (!inFirst.isEmpty() || !inSecond.isEmpty()) {
        return inFirst + inSecond;
    }
    const auto store = Store::open(folder(), environment(), OpenMode::ReadWrite, m_passphrase);
    if (!store || !verify(**store)->isEmpty()) {
        return u"the store is not sound"_s;
    }
    for (const QString& place : places) {
        const Result<QString> made = backUp(**store, place);
        if (!made || people(*made, m_passphrase, OpenMode::AtRest) != kPeople + 1) {
            return u"no backup can be made any more"_s;
        }
        if (QDir(place).entryList({u"*.part"_s}, QDir::Dirs).size() > 0) {
            return u"what was left is never removed"_s;
        }
    }
    return backupsIn(places[0], {{first, kPeople}}, true);
}

QString CutStage::checkRestored()
{
    const int found = people(folder(), m_passphrase, OpenMode::ReadWrite);
    const bool isRestored = found == kPeople;
    if (!isRestored && (found != kPeople + 1 || hasTold("done"))) {
        return u"neither the former store nor the restored one: %1"_s.arg(found);
    }
    const QDir disk(m_dir.filePath(u"disk"_s));
    const QStringList aside = disk.entryList({u"Office-before-restore-*.permitdesk"_s}, QDir::Dirs);
    if (isRestored
        && (aside.size() != 1
            || people(disk.filePath(aside.constFirst()), m_passphrase, OpenMode::ReadWrite) != kPeople + 1)) {
        return u"the former store is not kept"_s;
    }
    StandingClock second(kFirstDay.addDays(1));
    const QMap<QString, int> backups{{QFileInfo(firstBackup()).fileName(), kPeople},
        {backup_folder::entryName(u"Office"_s, second.nowUtc()), kPeople + 1}};
    const QString wrong = backupsIn(store_files::backups(folder()), backups, false);
    if (!wrong.isEmpty()) {
        return wrong;
    }
    const Result<RestoreOutcome> restored = restore(firstBackup(), folder(), environment(), m_passphrase);
    if (!restored || people(folder(), m_passphrase, OpenMode::ReadWrite) != kPeople) {
        return u"cannot be restored again"_s;
    }
    const bool isLeft = disk.exists(u"Office.permitdesk.part"_s) || disk.exists(u"Office.permitdesk.restored"_s);
    return isLeft ? u"what was left is never removed"_s : backupsIn(store_files::backups(folder()), backups, false);
}

QString CutStage::again()
{
    const QString passphrase = m_act == u"change-passphrase" ? kNewPassphrase : m_passphrase;
    const bool isStillOld = m_act == u"change-passphrase" && people(folder(), passphrase, OpenMode::ReadOnly) < 0;
    const auto store =
        Store::open(folder(), environment(), OpenMode::ReadWrite, isStillOld ? m_passphrase : passphrase);
    return store && InventedStore::addPerson(**store, u"AFTER"_s).ok() ? QString() : u"takes no further act"_s;
}
