// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::office {

/// Asks who takes over the open cases of somebody who leaves the office.
class LeaveForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveForm(QWidget* parent = nullptr);

    /// `heirs` are all who may take over.
    void ask(const core::domain::Staff& leaving, const QList<core::domain::Staff>& heirs);
    void retranslate();

Q_SIGNALS:
    void confirmed(core::StaffId leaving, core::StaffId heir);
    void cancelled();

private:
    core::domain::Staff m_leaving;
    QLabel* m_title;
    QLabel* m_meaning;
    widgets::FieldEdit* m_heir;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace ui::office
