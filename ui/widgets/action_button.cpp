// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

ActionButton::ActionButton(QAction* action, Kind kind, QWidget* parent) : QPushButton(parent), m_action(action)
{
    setProperty("kind", kind == Kind::Primary ? u"primary"_s : kind == Kind::Quiet ? u"quiet"_s : u"plain"_s);
    setAutoDefault(false);
    setIconSize(QSize(metrics::kIcon + metrics::kTight, metrics::kIcon));
    connect(action, &QAction::changed, this, &ActionButton::mirror);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    mirror();
}

void ActionButton::mirror()
{
    if (!m_action) {
        return;
    }
    setText(m_isCompact ? QString() : m_action->text());
    setAccessibleName(m_action->text());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    const QString iconId = m_action->property("iconId").toString();
    if (!iconId.isEmpty()) {
        setIcon(tintedIcon(iconId, property("kind") == u"primary"_s ? Role::AccentText : Role::Text));
    }
}

void ActionButton::setCompact(bool isCompact)
{
    if (isCompact != m_isCompact && !icon().isNull()) {
        m_isCompact = isCompact;
        setProperty("compact", isCompact);
        mirror();
    }
}

int ActionButton::wordsWidth() const
{
    return m_action && !icon().isNull() ? fontMetrics().horizontalAdvance(m_action->text()) + metrics::kTight : 0;
}

} // namespace ui::widgets
