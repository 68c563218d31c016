// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace ui::widgets {

/// What an empty page teaches: the first thing to do and one button to do it (ui.md), perhaps a quieter second one.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconId, QWidget* parent = nullptr);

    void setText(const QString& title, const QString& advice);
    /// Adds a button for an action; the first one is the page's primary button.
    void addAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QString m_iconId;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_advice;
    QHBoxLayout* m_buttons;
};

} // namespace ui::widgets
