// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "core/services/undo_service.h"

namespace ui::shell {

using core::services::Office;
using core::services::UndoService;

Desk::Desk(
    core::services::StoreThread& store, core::services::ChangeHub& changes, Shell& shell, const core::Clock& clock)
    : m_store(store), m_changes(changes), m_shell(shell), m_clock(clock)
{}

core::types::Lang Desk::lang() const
{
    return m_shell.language().language() == Language::Chinese ? core::types::Lang::Zh : core::types::Lang::En;
}

QString Desk::say(const core::types::BilingualText& text) const { return text.in(lang()).text; }

void Desk::renewOffices()
{
    m_store.renewOffices();
    core::services::Changes changes;
    changes.everything = true;
    m_changes.announce(changes);
}

void Desk::reportDone(const QString& what)
{
    m_shell.reporter().done(what, [this] { undo(); });
}

void Desk::undo()
{
    m_shell.reporter().withdrawUndo();
    write(
        &m_shell, {}, [](Office& office) { return UndoService(office).undo(); }, [](core::EventId) {});
}

void Desk::redo()
{
    m_shell.reporter().withdrawUndo();
    write(
        &m_shell, {}, [](Office& office) { return UndoService(office).redo(); }, [](core::EventId) {});
}

} // namespace ui::shell
