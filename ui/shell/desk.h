// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/change_hub.h"
#include "core/services/store_thread.h"
#include "core/types/bilingual_text.h"
#include "ui/shell/shell.h"

#include <QDate>

#include <utility>

namespace ui::shell {

/// What every page is given: the store behind its thread, what changes in it, the window, and today. Pages run every
/// service through read() and write(), so none of them ever waits for the disk. All it refers to outlives it. GUI
/// thread.
class Desk final
{
public:
    Desk(
        core::services::StoreThread& store, core::services::ChangeHub& changes, Shell& shell, const core::Clock& clock);

    [[nodiscard]] Shell& shell() const { return m_shell; }
    [[nodiscard]] core::services::ChangeHub& changes() const { return m_changes; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    /// The language in which bilingual data are shown: the screen's.
    [[nodiscard]] core::types::Lang lang() const;
    [[nodiscard]] bool isChinese() const { return lang() == core::types::Lang::Zh; }
    /// The half of the screen's language, or the other one where it is missing.
    [[nodiscard]] QString say(const core::types::BilingualText& text) const;

    /// Runs a query (Office& → Result<…>) on a reading thread; onDone gets the value on this thread, unless the context
    /// has gone. A failure is reported.
    template <typename Query, typename OnDone> void read(QObject* context, Query query, OnDone onDone)
    {
        m_shell.runner().run(m_store.read(std::move(query)), {}, context, std::move(onDone));
    }
    /// The same, with the failure handed to onFailed instead.
    template <typename Query, typename OnDone, typename OnFailed>
    void read(QObject* context, Query query, OnDone onDone, OnFailed onFailed)
    {
        m_shell.runner().run(m_store.read(std::move(query)), {}, context, std::move(onDone), std::move(onFailed));
    }

    /// The same as read() for what takes its time: the title is shown in the status line while it lasts.
    template <typename Query, typename OnDone>
    void readLong(QObject* context, const QString& title, Query query, OnDone onDone)
    {
        m_shell.runner().run(m_store.read(std::move(query)), title, context, std::move(onDone));
    }

    /// Runs an act (Office& → Result<…>) on the writing thread. A title is shown in the status line while it lasts; an
    /// empty one shows nothing.
    template <typename Act, typename OnDone> void write(QObject* context, const QString& title, Act act, OnDone onDone)
    {
        m_shell.runner().run(m_store.write(std::move(act)), title, context, std::move(onDone));
    }
    template <typename Act, typename OnDone, typename OnFailed>
    void write(QObject* context, const QString& title, Act act, OnDone onDone, OnFailed onFailed)
    {
        m_shell.runner().run(m_store.write(std::move(act)), title, context, std::move(onDone), std::move(onFailed));
    }

    /// Whether all that was asked of the store has been answered; see StoreThread::isIdle().
    [[nodiscard]] bool isIdle() const { return m_store.isIdle(); }

    /// Rule packs or calendars on the disk are others now: everything is read and shown anew by them.
    void renewOffices();

    /// Says that an act is done, with a button that takes it back.
    void reportDone(const QString& what);
    /// Takes back the last act, or does the last undone one again.
    void undo();
    void redo();

private:
    core::services::StoreThread& m_store;
    core::services::ChangeHub& m_changes;
    Shell& m_shell;
    const core::Clock& m_clock;
};

} // namespace ui::shell
