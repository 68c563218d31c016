// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/shell/field_draft.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::office {

/// Asks who takes over the open cases of somebody who leaves the office. Who was chosen is kept as a draft until it is
/// handed over or given up.
class LeaveForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    explicit LeaveForm(shell::Desk& desk, QWidget* parent = nullptr);

    /// `heirs` are all who may take over.
    void ask(const core::domain::Staff& leaving, const QList<core::domain::Staff>& heirs);
    [[nodiscard]] shell::FieldDraft& draft() const { return *m_draft; }
    void retranslate();

Q_SIGNALS:
    void confirmed(core::StaffId leaving, core::StaffId heir);
    void cancelled();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void cancel();

    shell::FieldDraft* m_draft;
    core::domain::Staff m_leaving;
    QLabel* m_title;
    QLabel* m_meaning;
    widgets::FieldEdit* m_heir;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace ui::office
