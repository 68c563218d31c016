// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui::case_page {

/// Who and what a case is, in two lines: the name in both scripts with both statuses, then number, procedure, class,
/// city and employer.
class CaseHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    void setCase(const core::services::CaseView& view, core::types::Lang lang);
    void addAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QLabel* m_name;
    QLabel* m_otherName;
    widgets::Chip* m_status;
    widgets::Chip* m_authority;
    QHBoxLayout* m_actions;
    QLabel* m_facts;
};

} // namespace ui::case_page
