// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_button.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ui::widgets {

class ElidedLabel;

/// The top of a page: its title, a quiet remark ("24 people"), and the page's actions at the right, at most one
/// primary. Where there is too little room for the title and the remark, the other actions show their icons alone, the
/// first one first.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    /// A long one ends in dots rather than widening the window, here and below.
    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    /// A widget between title and actions: a filter field, a chip.
    void addWidget(QWidget* widget);
    void addAction(QAction* action, ActionButton::Kind kind = ActionButton::Kind::Plain);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void dress();
    void fit();
    /// Takes words from the page's main button, or from the others, until nothing is lacking; what still is.
    int compact(int lacking, bool isPrimary);

    ElidedLabel* m_title;
    ElidedLabel* m_remark;
    QHBoxLayout* m_row;
    QHBoxLayout* m_middle;
    QList<ActionButton*> m_actions;
};

} // namespace ui::widgets
