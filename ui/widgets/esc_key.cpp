// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/esc_key.h"

#include <QKeyEvent>
#include <QWidget>

namespace ui::widgets {

EscKey::EscKey(QWidget& part, std::function<void()> act) : QObject(&part), m_act(std::move(act))
{
    part.installEventFilter(this);
}

bool EscKey::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((!isOverride && event->type() != QEvent::KeyPress) || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) {
        return QObject::eventFilter(watched, event);
    }
    event->accept();
    if (!isOverride) {
        m_act();
    }
    return true;
}

} // namespace ui::widgets
