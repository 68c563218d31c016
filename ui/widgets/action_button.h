// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace ui::widgets {

/// A push button that mirrors an action: its words, tip, icon and whether it can be done now. Primary buttons are
/// filled with the accent; a page has at most one.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Plain, Quiet };

    explicit ActionButton(QAction* action, Kind kind = Kind::Plain, QWidget* parent = nullptr);

private:
    void mirror();

    QPointer<QAction> m_action;
};

} // namespace ui::widgets
