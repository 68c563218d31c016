// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/store_thread.h"
#include "core/storage/store_access.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/lock_window.h"
#include "ui/shell/shell.h"
#include "ui/system/secret_copy.h"
#include "ui/system/session_watch.h"

#include <QMutex>
#include <QObject>

#include <memory>

namespace desktop {

/// The key of an encrypted store while the window is open: asked for at the start, handed to the threads that open the
/// store, forgotten when the window is locked: by hand, when nobody touches it for a while, when the screen is locked,
/// another user's turn comes or the machine is about to sleep. For a store that is not encrypted there is nothing to
/// lock. What is copied is marked as secret, and taken off the clipboard with locking. What it refers to outlives it,
/// but for the store's thread, which is set later. GUI thread, except access().
class OfficeLock final : public QObject
{
    Q_OBJECT

public:
    OfficeLock(ui::shell::Shell& shell, QString storeFolder, const core::storage::PassphraseCost& cost);
    ~OfficeLock() override;

    /// The store whose offices are closed while it is locked. Locks at once where the store is encrypted.
    void guard(core::services::StoreThread& store);
    /// Locks when that tells that nobody is there; the machine's sleep waits until the key is forgotten.
    void heed(std::unique_ptr<ui::system::SessionWatch> session);
    /// What opens the store now; nothing while it is locked. Any thread.
    [[nodiscard]] core::storage::StoreAccess access() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] ui::shell::LockWindow* lockWindow() const { return m_window.get(); }

    /// Shows the lock window in the place of the program's.
    void showLock();
    void lock();
    /// Also locks what somebody is about to unlock: the passphrase tried is that of a store which is another one now.
    void lockAnew();
    /// Tries what was typed; the lock window says why it was wrong, where it did not stand yet too. A passphrase that
    /// was set with less work than is asked for today gets more.
    void open(const QString& secret);
    /// Whoever unlocks the window until release(), the store stays closed: another one is about to take its place.
    void hold();
    /// The store is opened again unless the window is locked.
    void release();

Q_SIGNALS:
    /// The passphrase was right: the window may be shown, by whoever opened it now.
    void unlocked();
    /// The recovery key opened the store, and whoever used it wants another passphrase.
    void newPassphraseWanted();
    /// What was typed has been tried: the window shown next stands, the program's or the lock's.
    void tried();

private:
    void makeWindow();
    /// The lock stands, and waits for another passphrase.
    void askAgain();
    void finish(const core::Result<std::shared_ptr<const core::storage::OpenedKey>>& opened);
    /// Whoever typed the recovery key has most likely forgotten a passphrase.
    void offerNewPassphrase();
    [[nodiscard]] std::weak_ptr<const core::storage::OpenedKey> keyNow() const;
    void forget(const std::weak_ptr<const core::storage::OpenedKey>& going);
    /// While there is a key, it is to be forgotten before the machine sleeps.
    void holdSleep();
    /// As long as the settings say; not at all while there is nothing to lock.
    void waitForIdleness();

    ui::shell::Shell& m_shell;
    QString m_folder;
    core::storage::PassphraseCost m_cost; ///< of today
    core::services::StoreThread* m_store = nullptr;
    ui::shell::IdleWatch m_idle;
    ui::system::ClipboardGuard m_clipboard;
    std::unique_ptr<ui::system::SessionWatch> m_session;
    std::unique_ptr<ui::shell::LockWindow> m_window;
    bool m_isLocked = false;
    bool m_isHeld = false;
    int m_departures = 0;   ///< after each, a passphrase that was being tried opens nothing
    mutable QMutex m_mutex; ///< of the key
    std::shared_ptr<const core::storage::OpenedKey> m_key;
};

} // namespace desktop
