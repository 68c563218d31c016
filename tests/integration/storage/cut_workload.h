// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/data_key.h"
#include "tests/support/recording_vfs.h"

#include <QRandomGenerator>

/// What a store says of itself: the number of its last commit and what that left, as a text.
struct StoreState
{
    int commits = 0;
    QString content;
};

/// Small acts on a small table, through a Connection as the program has it: rows of all sizes come, change and go,
/// checkpoints and closings in between, now and then an act that outgrows the cache. The same seed does the same.
class CutWorkload final
{
public:
    /// `key`: null for a plain store. `pragma`: run after each opening; null: none.
    CutWorkload(QString file, const core::storage::DataKey* key, quint32 seed, const char* pragma = nullptr);

    /// Makes the store and works on it, recorded; it is closed afterwards.
    void run(support::RecordingVfs& disk);

    /// The first place in the log at which the store is made.
    [[nodiscard]] int begin() const { return m_acknowledged.constFirst(); }
    /// The number of the last commit that was acknowledged when the log was so long.
    [[nodiscard]] int acknowledgedAt(int operations) const;
    /// What the store held after a commit.
    [[nodiscard]] QString contentAfter(int commit) const { return m_contents.value(commit); }

    /// Opens the store as the program would after a crash, checks it from end to end and adds one more commit.
    [[nodiscard]] static core::Result<StoreState> open(
        const QString& file, const core::storage::DataKey* key, const char* pragma = nullptr);

private:
    void make();
    void reopen();
    void act();
    void upkeep();
    void acknowledge(const support::RecordingVfs& disk);
    void add(int characters);
    void execute(const char* sql);

    QString m_file;
    const core::storage::DataKey* m_key;
    QRandomGenerator m_chance;
    const char* m_pragma;
    std::unique_ptr<core::storage::Connection> m_connection;
    QList<int> m_acknowledged; ///< by commit: how long the log was when it was acknowledged
    QStringList m_contents;    ///< by commit
};
