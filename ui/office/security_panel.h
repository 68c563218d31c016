// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/staff_standing.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::office {

/// What guards the store, in plain words; after how many minutes the window locks; whether it may be seen in
/// screenshots; and whether somebody else reviews cases before they are submitted.
class SecurityPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit SecurityPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setStanding(const core::services::StaffStanding& standing);
    void retranslate();

Q_SIGNALS:
    void reviewChosen(bool isWanted);

private:
    void showGuard();
    void showMinutes();
    void keepMinutes();
    void keepHiding();

    shell::Desk& m_desk;
    core::services::StaffStanding m_standing;
    QLabel* m_guard;
    QLabel* m_advice;
    widgets::FieldEdit* m_minutes;
    QCheckBox* m_hide; ///< from what is captured
    QLabel* m_hideAdvice;
    QCheckBox* m_review;
};

} // namespace ui::office
