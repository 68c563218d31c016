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

    /// Shows the icon alone, for want of room; its name and tip stay. A button without an icon keeps its words.
    void setCompact(bool isCompact);
    /// What its words take beside the icon.
    [[nodiscard]] int wordsWidth() const;

private:
    void mirror();

    QPointer<QAction> m_action;
    bool m_isCompact = false;
};

} // namespace ui::widgets
