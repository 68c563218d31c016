// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace ui::widgets {

/// A section's title with an optional count or remark beside it and quiet buttons at the right.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    void addAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QLabel* m_title;
    QLabel* m_remark;
    QHBoxLayout* m_row;
};

} // namespace ui::widgets
