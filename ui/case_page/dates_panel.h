// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/shell/desk.h"
#include "ui/widgets/why_popover.h"

#include <QScrollArea>

#include <array>

class QLabel;

namespace ui::widgets {
class AgendaSection;
class WhyButton;
} // namespace ui::widgets

namespace ui::case_page {

/// The plan of a case's contract and the deadlines, those that stand before those that are handled, each with its reason.
class DatesPanel final : public QScrollArea
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit DatesPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    /// How many still stand.
    [[nodiscard]] int standing() const;

private:
    enum Section { Standing, Handled, SectionCount };

    void explain(Section section, int item, const QPoint& globalPosition);

    shell::Desk& m_desk;
    models::SourceTitles m_sources;
    std::array<QList<core::workflow::Deadline>, SectionCount> m_deadlines;
    std::array<widgets::AgendaSection*, SectionCount> m_sections{};
    std::optional<core::workflow::ContractPlan> m_contract;
    QLabel* m_plan;
    widgets::WhyButton* m_askPlan;
    widgets::WhyPopover* m_why;
};

} // namespace ui::case_page
