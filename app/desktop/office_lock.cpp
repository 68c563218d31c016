// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/office_lock.h"

#include "core/storage/key_upkeep.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QtConcurrentRun>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using core::storage::OpenedKey;
using core::storage::StoreAccess;
using Key = std::shared_ptr<const OpenedKey>;

namespace {

bool isByRecoveryKey(const QString& folder, const Key& opened)
{
    if (opened == nullptr) {
        return false; // the store is not encrypted
    }
    const core::Result<core::storage::KeyRing> ring = core::storage::KeyRing::read(folder);
    const core::storage::KeySlot* slot = ring ? ring->find(opened->slot) : nullptr;
    return slot != nullptr && slot->kind == core::storage::KeySlotKind::Recovery;
}

} // namespace

OfficeLock::OfficeLock(ui::shell::Shell& shell, QString storeFolder, const core::storage::PassphraseCost& cost)
    : m_shell(shell), m_folder(std::move(storeFolder)), m_cost(cost), m_idle(*QCoreApplication::instance()),
      m_clipboard(*QGuiApplication::clipboard())
{
    connect(&m_idle, &ui::shell::IdleWatch::idle, this, &OfficeLock::lock);
    connect(m_shell.actions().action(u"office.lock"_s), &QAction::triggered, this, &OfficeLock::lock);
    connect(&m_shell, &ui::shell::Shell::lockMinutesChanged, this, &OfficeLock::waitForIdleness);
}

OfficeLock::~OfficeLock() = default;

bool OfficeLock::isEncrypted() const { return core::storage::KeyRing::isThere(m_folder); }

StoreAccess OfficeLock::access() const
{
    const QMutexLocker lock(&m_mutex);
    return m_key == nullptr ? StoreAccess() : StoreAccess(m_key);
}

std::weak_ptr<const OpenedKey> OfficeLock::keyNow() const
{
    const QMutexLocker lock(&m_mutex);
    return m_key;
}

void OfficeLock::guard(core::services::StoreThread& store)
{
    m_store = &store;
    m_shell.actions().action(u"office.lock"_s)->setEnabled(isEncrypted());
    if (isEncrypted()) {
        m_isLocked = true;
        m_store->lock({});
    }
}

void OfficeLock::heed(std::unique_ptr<ui::system::SessionWatch> session)
{
    m_session = std::move(session);
    connect(m_session.get(), &ui::system::SessionWatch::left, this, &OfficeLock::lockAnew);
    holdSleep();
}

void OfficeLock::lockAnew()
{
    ++m_departures;
    lock();
}

void OfficeLock::hold()
{
    m_isHeld = true;
    holdSleep();
}

void OfficeLock::release()
{
    m_isHeld = false;
    holdSleep();
    if (!m_isLocked) {
        m_store->unlock();
    }
}

void OfficeLock::holdSleep()
{
    if (m_session == nullptr) {
        return;
    }
    // Whoever holds the store closed has its key as well.
    if (access().isEmpty() && !(m_isHeld && isEncrypted())) {
        m_session->letSleep();
    } else {
        m_session->holdSleep();
    }
}

void OfficeLock::makeWindow()
{
    if (m_window != nullptr) {
        return;
    }
    m_window = std::make_unique<ui::shell::LockWindow>();
    m_window->setStore(m_folder);
    connect(m_window.get(), &ui::shell::LockWindow::secretGiven, this, &OfficeLock::open);
    connect(m_window.get(), &ui::shell::LockWindow::languageWanted, m_shell.actions().action(u"language.switch"_s),
        &QAction::trigger);
    connect(m_window.get(), &ui::shell::LockWindow::quitWanted, this, [] { QApplication::quit(); });
}

void OfficeLock::showLock()
{
    makeWindow();
    m_window->clear();
    m_window->standInFor(m_shell.window());
}

void OfficeLock::waitForIdleness()
{
    const bool isWatched = isEncrypted() && !m_isLocked;
    m_idle.setPatience(
        std::chrono::minutes(isWatched ? m_shell.settings().value(ui::shell::Setting::LockMinutes).toInt() : 0));
}

void OfficeLock::lock()
{
    if (m_isLocked || !isEncrypted()) {
        return;
    }
    m_isLocked = true;
    // A question that stands open would stand above the lock.
    while (QWidget* question = QApplication::activeModalWidget()) {
        if (!question->close()) {
            question->hide();
        }
    }
    Q_EMIT m_shell.aboutToLock();
    m_clipboard.clear();
    showLock();
    m_idle.setPatience(std::chrono::minutes(0));
    m_store->lock([this, going = keyNow()] { forget(going); });
}

/// Called on a thread of the store. The key lives in guarded memory that is wiped when the last holder lets go. Whoever
/// unlocks in between has brought another one.
void OfficeLock::forget(const std::weak_ptr<const OpenedKey>& going)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_key == going.lock()) {
            m_key.reset();
        }
    }
    QMetaObject::invokeMethod(this, &OfficeLock::holdSleep, Qt::QueuedConnection);
}

void OfficeLock::open(const QString& secret)
{
    makeWindow();
    m_window->setTrying(true);
    QtConcurrent::run([folder = m_folder, secret, cost = m_cost, isToRaise = !m_isHeld] {
        core::Result<Key> opened = StoreAccess(secret).keyOf(folder);
        if (isToRaise && opened && *opened != nullptr) {
            // Where it cannot be done just now, the next opening does it.
            core::SystemSaltSource salts;
            (void)core::storage::raiseWork(folder, **opened, secret, cost, salts);
        }
        return opened;
    }).then(this, [this, departures = m_departures](const core::Result<Key>& opened) {
        if (departures == m_departures) {
            finish(opened);
        } else {
            m_window->clear();
            askAgain();
        }
    });
}

void OfficeLock::askAgain()
{
    if (!m_window->isVisible()) {
        showLock();
    }
    Q_EMIT tried();
}

void OfficeLock::finish(const core::Result<Key>& opened)
{
    if (!opened) {
        const core::FailureTexts::Text words = m_shell.failures().of(opened.failure());
        askAgain();
        m_window->refuse(words.happened + u'\n' + words.advice);
        return;
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_key = *opened;
    }
    m_isLocked = false;
    m_window->clear();
    m_window->hide();
    waitForIdleness();
    holdSleep();
    if (!m_isHeld) {
        m_store->unlock();
    }
    Q_EMIT unlocked();
    Q_EMIT tried();
    if (isByRecoveryKey(m_folder, *opened)) {
        QMetaObject::invokeMethod(this, &OfficeLock::offerNewPassphrase, Qt::QueuedConnection);
    }
}

void OfficeLock::offerNewPassphrase()
{
    if (m_isLocked || m_isHeld) {
        return;
    }
    ui::shell::Question question;
    question.id = u"opened-by-recovery"_s;
    question.title = tr("Opened with the recovery key");
    question.text = tr("The recovery key opened the store. Set a new passphrase for whoever forgot theirs?");
    question.detail =
        tr("The former one is not asked for, and opens nothing afterwards. Until the store is locked this "
           "is found under Staff and Security (F12) too.");
    question.yesText = tr("Set a new passphrase");
    question.noText = tr("Later");
    if (m_shell.prompts().ask(question)) {
        Q_EMIT newPassphraseWanted();
    }
}

} // namespace desktop
