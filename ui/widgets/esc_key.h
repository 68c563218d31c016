// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace ui::widgets {

/// While the keyboard is in a part of a page, Esc acts on the part: as the window's shortcut it would leave the page.
class EscKey final : public QObject
{
    Q_OBJECT

public:
    /// The part owns the key. `act` is called in the GUI thread.
    EscKey(QWidget& part, std::function<void()> act);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_act;
};

} // namespace ui::widgets
