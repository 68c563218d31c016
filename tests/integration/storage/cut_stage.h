// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/salt_source.h"
#include "core/storage/store.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/invented_store.h"

#include <QByteArrayList>
#include <QTemporaryDir>

/// An office on a disk of its own, an act on it by a program whose power is cut, and what has to be true afterwards.
class CutStage final
{
public:
    /// `act`: one of cut_worker's.
    CutStage(QString act, bool isEncrypted);

    /// Lays the disk out as it was and lets the act run; the power is cut before operation `at`, from 1 on.
    /// `isSyncing`: false for a disk that only says it has synced.
    void run(int at, quint32 seed, bool isSyncing = true);
    /// The same without a cut. Hands back how many operations it took; 0 where the act failed.
    [[nodiscard]] int operations();

    /// What is wrong now; empty where nothing is. Opens the store as the program would after a power cut, and does the
    /// act once more.
    [[nodiscard]] QString trouble();

private:
    [[nodiscard]] core::storage::StoreEnvironment environment() { return {m_clock, m_salts, support::kLittleWork}; }
    [[nodiscard]] QString folder() const { return m_dir.path() + QStringLiteral("/disk/Office.permitdesk"); }
    [[nodiscard]] QString secondPlace() const { return m_dir.path() + QStringLiteral("/disk/second/Office"); }
    [[nodiscard]] QString firstBackup() const;
    void prepare();
    /// -1 where the worker did not come to an end of its own.
    int work(const QStringList& order);
    [[nodiscard]] bool hasTold(const char* what) const { return m_told.contains(what); }

    /// How many people a store holds that is sound from end to end; -1 where it is not, with the reason in m_reason.
    int people(const QString& folder, const QString& passphrase, core::storage::OpenMode mode);
    QString checkAdded();
    QString checkCreated();
    QString checkUpgraded();
    QString checkPassphrase();
    QString checkBackups();
    QString checkRestored();
    QString backupsIn(const QString& place, const QMap<QString, int>& expected, bool isLastSure);
    QString again();

    QString m_act;
    QString m_passphrase;
    QTemporaryDir m_dir;
    core::StandingClock m_clock;
    core::SystemSaltSource m_salts;
    support::FolderBytes m_fresh;
    QByteArrayList m_told;
    QString m_reason;
};
