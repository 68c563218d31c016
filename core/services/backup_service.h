// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/backup_folder.h"
#include "core/storage/restore.h"
#include "core/storage/salvage.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace core::services {

/// Where a store's backups are kept by themselves.
struct BackupPlaces
{
    QString store;        ///< its folder; the first place is backups/ in it
    QString secondFolder; ///< empty: none. This machine's choice, as a drive or share has its name on one machine only
};

/// A backup as a list shows it.
struct ListedBackup
{
    storage::BackupEntry entry;
    qint64 byteCount = 0; ///< what it would take by itself; documents may be shared with others
    bool isInSecondPlace = false;
};

/// What one look at whether a backup is due came to.
struct BackupRound
{
    QStringList made;               ///< where the new ones are
    QDateTime newest;               ///< of all that are there now; null: none
    bool isGivenUp = false;         ///< the office was to be closed; no trouble, but to be done again
    std::optional<Failure> trouble; ///< of a place where none could be made; the other place was served all the same
};

/// Backups of an open store. Reads it only, beside a writer too: not for the GUI thread, as it takes seconds.
class BackupService final
{
public:
    static constexpr int kMinutesBetween = 30;

    explicit BackupService(Office& office, QString secondFolder = {})
        : m_office(office), m_secondFolder(std::move(secondFolder))
    {}

    /// For each place: a new backup where there is none, or where the newest is half an hour old and the history has
    /// gone on since (compared by its last row, not by time: clocks are moved). Then those that are too many go
    /// (backup_thinning.h). Backups dated ahead of now do not hold up others. The folder of the second place has to be
    /// there: an unplugged drive is told as BackupFolderUnusable, not filled up beneath its mount point.
    [[nodiscard]] BackupRound backUpIfDue();
    /// As backUpIfDue(), but in each place whether one is due or not.
    [[nodiscard]] BackupRound backUpNow();
    /// As backups::check, with the key that the store is open by.
    [[nodiscard]] Result<std::optional<Failure>> check(const QString& backup);
    /// One backup into any folder; nothing there is thinned. Hands back its path. Fails as storage::backUp.
    [[nodiscard]] Result<QString> backUpTo(const QString& folder);

private:
    [[nodiscard]] BackupRound backUpWhere(const std::function<bool(const QString& place)>& isWanted);
    [[nodiscard]] Result<QString> backUpInto(const QString& place);
    [[nodiscard]] bool isDue(const QString& place);
    [[nodiscard]] bool hasChangedSince(const QString& backup);
    [[nodiscard]] QString secondPlace() const;
    [[nodiscard]] QString name() const;

    Office& m_office;
    QString m_secondFolder;
};

/// Backups of a store that need not open any more.
namespace backups {

/// Of both places, the newest first.
[[nodiscard]] QList<ListedBackup> list(const BackupPlaces& places);
/// What is wrong with a backup, all of it looked at: BackupDamaged (arg path, detail). Nothing: it is sound.
/// Fails with PassphraseNeeded, PassphraseWrong, StoreNotEncrypted, StoreNewer, StoreIo where it cannot be looked at.
[[nodiscard]] Result<std::optional<Failure>> check(
    const QString& backup, const OfficeEnvironment& environment, const storage::StoreAccess& access);
/// The end of the history when the backup was made, as people write it down (storage/chain_head.h); empty where none
/// was noted.
[[nodiscard]] QString historyHead(const QString& backup);
/// The newest that is sound, for somebody whose store is damaged; nothing where none is. Fails as check() where the
/// passphrase is not right.
[[nodiscard]] Result<std::optional<ListedBackup>> lastSound(
    const BackupPlaces& places, const OfficeEnvironment& environment, const storage::StoreAccess& access);
/// As storage::salvage.
[[nodiscard]] Result<storage::SalvageReport> salvage(const QString& damaged, const QString& to,
    const OfficeEnvironment& environment, const storage::StoreAccess& access);
/// Whether who has the office open may restore a backup of it: an administrator. Fails as permissions::check.
[[nodiscard]] Result<void> mayRestore(Office& office);
/// As storage::restore. No office may have the store open.
[[nodiscard]] Result<storage::RestoreOutcome> restore(
    const QString& backup, const QString& to, const OfficeEnvironment& environment, const storage::StoreAccess& access);

} // namespace backups

} // namespace core::services
