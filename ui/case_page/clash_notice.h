// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_link_service.h"
#include "ui/shell/desk.h"

#include <QLabel>

namespace ui::case_page {

/// Says which open cases of the person should not stand beside this one, and why; hidden where there is none.
class ClashNotice final : public QLabel
{
    Q_OBJECT

public:
    /// The desk outlives the notice.
    explicit ClashNotice(shell::Desk& desk, QWidget* parent = nullptr);

    void setWarnings(const QList<core::services::CaseWarning>& warnings);
    void retranslate();

private:
    shell::Desk& m_desk;
    QList<core::services::CaseWarning> m_warnings;
};

} // namespace ui::case_page
