// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/case_page/deadline_view.h"
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

/// The plan of a case's contract and the deadlines, each with its reason: those that stand, those whose day cannot be
/// told yet, with what has to be known for it, and those that are handled.
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

Q_SIGNALS:
    /// What a day waits for is known somewhere else: a fact's key, or a pointer (/materials/M05/issuedOn).
    void placeWanted(const QString& path);

private:
    enum Section { Standing, Undated, Handled, SectionCount };

    void open(Section section, int item, const QPoint& globalPosition);
    void explain(Section section, int item, const QPoint& globalPosition);
    [[nodiscard]] DeadlineView view() const;

    shell::Desk& m_desk;
    models::SourceTitles m_sources;
    models::PaperNames m_papers;
    QList<core::workflow::Deadline> m_standing;
    QList<core::workflow::Deadline> m_handled;
    QList<core::workflow::UndatedDeadline> m_undated;
    QStringList m_places; ///< for each undated one, where what it waits for can be typed; empty: nowhere
    std::array<widgets::AgendaSection*, SectionCount> m_sections{};
    std::optional<core::workflow::ContractPlan> m_contract;
    QLabel* m_plan;
    widgets::WhyButton* m_askPlan;
    widgets::WhyPopover* m_why;
};

} // namespace ui::case_page
