// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_link_service.h"
#include "ui/models/source_titles.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;

namespace ui::widgets {
class WhyButton;
class WhyPopover;
} // namespace ui::widgets

namespace ui::record_pages {

/// Says which open cases of the person should not stand beside this one, each with a button that tells why and who says
/// so; hidden where there is none.
class ClashNotice final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the notice.
    explicit ClashNotice(shell::Desk& desk, QWidget* parent = nullptr);

    void setWarnings(const QList<core::services::CaseWarning>& warnings, const models::SourceTitles& titles);
    void retranslate();

private:
    struct Line
    {
        QWidget* row;
        QLabel* words;
        widgets::WhyButton* why;
    };

    [[nodiscard]] Line makeLine(qsizetype warning);
    [[nodiscard]] QString besideWhat(const core::services::CaseWarning& warning) const;
    [[nodiscard]] QString because(const core::services::CaseWarning& warning) const;
    void explain(const core::services::CaseWarning& warning, const QPoint& globalPosition);

    shell::Desk& m_desk;
    QList<core::services::CaseWarning> m_warnings;
    models::SourceTitles m_titles;
    QList<Line> m_lines;
    widgets::WhyPopover* m_why;
};

} // namespace ui::record_pages
