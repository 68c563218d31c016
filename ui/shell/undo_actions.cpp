// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_actions.h"

#include "core/services/undo_service.h"
#include "ui/models/words.h"

#include <QAction>

namespace ui::shell {

using core::services::Office;
using core::services::UndoService;
using models::Words;
using namespace Qt::Literals::StringLiterals;

UndoActions::UndoActions(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_undo(desk.shell().actions().action(u"edit.undo"_s)),
      m_redo(desk.shell().actions().action(u"edit.redo"_s))
{
    connect(m_undo, &QAction::triggered, this, [this] { m_desk.undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_desk.redo(); });
    connect(&m_desk.changes(), &core::services::ChangeHub::changed, this, &UndoActions::refresh);
    connect(&m_desk.shell().language(), &LanguageSwitch::changed, this, &UndoActions::retranslate);
    retranslate();
}

void UndoActions::refresh()
{
    const auto ask = [](Office& office) -> core::Result<Next> {
        UndoService service(office);
        auto undo = service.next();
        if (!undo) {
            return undo.failure();
        }
        auto redo = service.nextRedo();
        if (!redo) {
            return redo.failure();
        }
        return Next{std::move(undo).value(), std::move(redo).value()};
    };
    m_desk.read(this, ask, [this](Next next) {
        m_next = std::move(next);
        retranslate();
    });
}

void UndoActions::retranslate()
{
    m_undo->setEnabled(m_next.undo.has_value());
    m_redo->setEnabled(m_next.redo.has_value());
    m_undo->setText(m_next.undo ? tr("Undo: %1").arg(Words::ofAct(m_next.undo->act)) : tr("Undo"));
    m_redo->setText(m_next.redo ? tr("Redo: %1").arg(Words::ofAct(m_next.redo->act)) : tr("Redo"));
}

} // namespace ui::shell
