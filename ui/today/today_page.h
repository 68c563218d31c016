// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "core/services/first_steps.h"
#include "ui/models/source_titles.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <array>

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace ui::widgets {
class AgendaSection;
class EmptyState;
class PageHeader;
class WhyPopover;
} // namespace ui::widgets

namespace ui::today {

class FiguresPane;
class FirstStepsPane;

/// What must be done now: the agenda in groups by date, returned cases first, each date with its reason (ui.md, Today).
class TodayPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit TodayPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Agenda
    {
        core::services::AgendaOverview overview;
        models::SourceTitles titles;
        QList<core::services::FirstStepState> steps;
    };
    /// Of each group; more on demand, so that a big office opens as fast as a small one.
    static constexpr int kShownAtFirst = 100;
    enum Section { Returned, Overdue, Today, Within7Days, Within30Days, SectionCount };

    [[nodiscard]] static core::Result<Agenda> readAgenda(core::services::Office& office, int most);
    [[nodiscard]] static Section sectionOf(const core::services::AgendaItem& item);
    [[nodiscard]] static QString titleOf(Section section);
    void addLink(QPushButton* link, const QString& name, const QString& page);
    void build();
    void show(Agenda agenda);
    /// What takes longer in a large office and nobody waits for: asked for after the agenda, so that another page's
    /// first rows need not wait for it.
    void readRest();
    void showLinks();
    void fill();
    void openItem(Section section, int item);
    void explain(Section section, int item, const QPoint& globalPosition);
    void showMore();

    shell::Desk& m_desk;
    models::SourceTitles m_titles;
    std::array<QList<core::services::AgendaItem>, SectionCount> m_items;
    std::array<int, SectionCount> m_counts{};
    std::array<widgets::AgendaSection*, SectionCount> m_sections{};
    int m_most = kShownAtFirst;
    widgets::PageHeader* m_header;
    QStackedLayout* m_body;
    QScrollArea* m_scroll;
    widgets::EmptyState* m_empty;
    FirstStepsPane* m_steps;
    widgets::WhyPopover* m_why;
    FiguresPane* m_figures;
    QPushButton* m_newRules; ///< to the cases that newer rules touch; hidden where there are none
    int m_touched = 0;
    QPushButton* m_toSeal; ///< to the papers that wait for a signature or a seal; hidden where there are none
    int m_waiting = 0;
    bool m_isRead = false;
};

} // namespace ui::today
