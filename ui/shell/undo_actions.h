// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <optional>

class QAction;

namespace ui::shell {

/// Keeps the actions "Undo" and "Redo" true: what they would take back or do again stands in their words, and they are
/// off while there is nothing. The acts themselves lie in the store. GUI thread.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives it.
    UndoActions(Desk& desk, QObject* parent);

    /// Asks the store anew.
    void refresh();

private:
    struct Next
    {
        std::optional<core::domain::CaseEvent> undo;
        std::optional<core::domain::CaseEvent> redo;
    };

    void retranslate();

    Desk& m_desk;
    QAction* m_undo;
    QAction* m_redo;
    Next m_next;
};

} // namespace ui::shell
