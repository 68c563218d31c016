// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"

#include "core/services/recording.h"
#include "core/storage/backup.h"
#include "core/storage/backup_thinning.h"
#include "core/storage/chain_verifier.h"
#include "core/storage/store.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
namespace backup_folder = storage::backup_folder;
using storage::BackupEntry;
using storage::OpenMode;
using storage::Store;
using storage::StoreAccess;

namespace {

constexpr int kIdCharacters = 8;

storage::StoreEnvironment storeEnvironment(const OfficeEnvironment& environment)
{
    return {environment.clock, environment.salts, environment.passphraseCost};
}

/// Two offices of the same name may share a second folder, so each has one of its own in it.
QString placeName(const QString& name, const QString& storeId) { return name + u'-' + storeId.left(kIdCharacters); }

/// Without opening the store: every folder that could be its own.
QStringList possiblePlaces(const BackupPlaces& places)
{
    QStringList folders;
    if (!places.secondFolder.isEmpty()) {
        const QDir second(places.secondFolder);
        const QString name = backup_folder::nameOf(places.store);
        const QStringList below = second.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& each : below) {
            if (each.size() == name.size() + 1 + kIdCharacters && each.startsWith(name + u'-')) {
                folders.append(second.filePath(each));
            }
        }
    }
    return folders;
}

qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

void thin(const QString& place, const QString& name, const QDateTime& now)
{
    const QList<BackupEntry> entries = backup_folder::entries(place, name);
    QList<QDateTime> times;
    for (const BackupEntry& each : entries) {
        times.append(each.madeAt);
    }
    const QList<QDateTime> tooMany = storage::backupsToRemove(times, now);
    for (const BackupEntry& each : entries) {
        if (tooMany.contains(each.madeAt)) {
            // Under a name that is none of a backup's first: killed in the middle, half of one is never taken for one.
            const QString going = each.path + QLatin1StringView(backup_folder::kPart);
            if (QDir().rename(each.path, going)) {
                QDir(going).removeRecursively();
            }
        }
    }
}

} // namespace

QString BackupService::name() const { return backup_folder::nameOf(m_office.store().folder()); }

QString BackupService::secondPlace() const
{
    return QDir(m_secondFolder).filePath(placeName(name(), m_office.store().storeId()));
}

bool BackupService::hasChangedSince(const QString& backup)
{
    const Store& store = m_office.store();
    const auto opened = Store::open(backup, {store.clock(), store.salts()}, OpenMode::AtRest, store.access());
    const auto then = opened ? storage::ChainVerifier::headOf((*opened)->connection()) : opened.failure();
    const auto today = storage::ChainVerifier::headOf(store.connection());
    return !then || !today || *then != *today;
}

bool BackupService::isDue(const QString& place)
{
    const QDateTime now = m_office.clock().nowUtc();
    const QList<BackupEntry> entries = backup_folder::entries(place, name());
    const auto newest = std::ranges::find_if(entries, [&](const BackupEntry& each) { return each.madeAt <= now; });
    return newest == entries.end()
           || (newest->madeAt.addSecs(60 * kMinutesBetween) <= now && hasChangedSince(newest->path));
}

Result<QString> BackupService::backUpInto(const QString& place)
{
    Result<QString> made = storage::backUp(m_office.store(), place, [this] { return m_office.isToClose(); });
    if (made) {
        thin(place, name(), m_office.clock().nowUtc());
    }
    return made;
}

BackupRound BackupService::backUpIfDue()
{
    return backUpWhere([this](const QString& place) { return isDue(place); });
}

BackupRound BackupService::backUpNow()
{
    return backUpWhere([](const QString&) { return true; });
}

BackupRound BackupService::backUpWhere(const std::function<bool(const QString& place)>& isWanted)
{
    QStringList places{storage::store_files::backups(m_office.store().folder())};
    BackupRound round;
    if (!m_secondFolder.isEmpty()) {
        if (QFileInfo(m_secondFolder).isDir()) {
            places.append(secondPlace());
        } else {
            round.trouble = Failure(FailureCode::BackupFolderUnusable, {{u"folder"_s, m_secondFolder}});
        }
    }
    for (const QString& place : std::as_const(places)) {
        if (!round.isGivenUp && isWanted(place)) {
            const Result<QString> made = backUpInto(place);
            if (made) {
                round.made.append(*made);
            } else if (made.failure().code == FailureCode::Cancelled) {
                round.isGivenUp = true;
            } else {
                round.trouble = made.failure();
            }
        }
        const QList<BackupEntry> entries = backup_folder::entries(place, name());
        if (!entries.isEmpty() && !(entries.constFirst().madeAt < round.newest)) {
            round.newest = entries.constFirst().madeAt;
        }
    }
    return round;
}

Result<QString> BackupService::backUpTo(const QString& folder) { return storage::backUp(m_office.store(), folder); }

Result<std::optional<Failure>> BackupService::check(const QString& backup)
{
    const Store& store = m_office.store();
    return backups::check(backup, {store.clock(), store.salts()}, store.access());
}

namespace backups {

QList<ListedBackup> list(const BackupPlaces& places)
{
    const QString name = backup_folder::nameOf(places.store);
    const QString first = storage::store_files::backups(places.store);
    QList<ListedBackup> all;
    const QStringList folders = QStringList{first} + possiblePlaces(places);
    for (const QString& folder : folders) {
        const QList<BackupEntry> entries = backup_folder::entries(folder, name);
        for (const BackupEntry& each : entries) {
            all.append({each, bytesIn(each.path), folder != first});
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const ListedBackup& each) { return each.entry.madeAt; });
    return all;
}

Result<std::optional<Failure>> check(
    const QString& backup, const OfficeEnvironment& environment, const StoreAccess& access)
{
    const auto told = [&](const Failure& failure) -> Result<std::optional<Failure>> {
        Failure asBackups = storage::ofBackup(failure, backup);
        return asBackups.code == FailureCode::BackupDamaged ? Result<std::optional<Failure>>(std::optional(asBackups))
                                                            : asBackups;
    };
    const auto store = Store::open(backup, storeEnvironment(environment), OpenMode::AtRest, access);
    if (!store) {
        return told(store.failure());
    }
    const Result<QList<Failure>> findings = storage::verifyBackup(**store);
    if (!findings) {
        return told(findings.failure());
    }
    return findings->isEmpty() ? Result<std::optional<Failure>>(std::nullopt) : told(findings->constFirst());
}

QString historyHead(const QString& backup)
{
    const Result<std::optional<storage::ChainHead>> head = storage::chain_head::read(backup);
    return head && head->has_value() ? storage::chain_head::text(**head) : QString();
}

Result<std::optional<ListedBackup>> lastSound(
    const BackupPlaces& places, const OfficeEnvironment& environment, const StoreAccess& access)
{
    const QList<ListedBackup> all = list(places);
    for (const ListedBackup& each : all) {
        const Result<std::optional<Failure>> wrong = check(each.entry.path, environment, access);
        const bool isLocked = !wrong
                              && (wrong.failure().code == FailureCode::PassphraseWrong
                                  || wrong.failure().code == FailureCode::PassphraseNeeded);
        if (isLocked) {
            return wrong.failure();
        }
        if (wrong && !wrong->has_value()) {
            return std::optional(each);
        }
    }
    return std::optional<ListedBackup>();
}

Result<storage::SalvageReport> salvage(
    const QString& damaged, const QString& to, const OfficeEnvironment& environment, const StoreAccess& access)
{
    return storage::salvage(damaged, to, storeEnvironment(environment), access);
}

Result<void> mayRestore(Office& office) { return mayDo(office, u"store-restore"_s); }

Result<storage::RestoreOutcome> restore(
    const QString& backup, const QString& to, const OfficeEnvironment& environment, const StoreAccess& access)
{
    return storage::restore(backup, to, storeEnvironment(environment), access);
}

} // namespace backups

} // namespace core::services
