// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/arrival_row.h"
#include "ui/models/filter_index.h"
#include "ui/shell/desk.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

#include <QJsonObject>

#include <array>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace ui::widgets {
class EmptyState;
class PageHeader;
} // namespace ui::widgets

namespace ui::cases {

/// Everybody who is expected, and what the filter looks into.
struct AwaitedList
{
    QList<core::services::AwaitedArrival> all;
    models::FilterIndex filter;
};

/// The grid of entry dates (week W4): who is expected, with the days of visa, entry and lodging to be typed, kept all
/// together as one act. A large office expects thousands: the first lines are shown, the filter finds the others. What
/// is typed is a draft from the first key. GUI thread.
class ArrivalsPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit ArrivalsPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void build();
    void buildGrid();
    void show(AwaitedList list);
    /// Lines for the first of those whom the filter finds, and for everybody with something typed.
    void showRows(const QJsonObject& typed);
    void showMore();
    [[nodiscard]] QList<core::services::Arrival> typedArrivals() const;
    void save();
    void showOutcome(
        const QList<core::services::ArrivalProblem>& problems, const QList<core::services::Arrival>& arrivals);
    [[nodiscard]] bool check();
    [[nodiscard]] QJsonObject values() const;

    shell::Desk& m_desk;
    AwaitedList m_awaited;
    QList<ArrivalRow> m_rows;
    qsizetype m_most;       ///< so many lines are shown
    qsizetype m_hidden = 0; ///< whom the filter finds too
    widgets::PageHeader* m_header;
    QLineEdit* m_filter;
    QStackedLayout* m_body;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    std::array<QLabel*, ArrivalRow::kColumns - 1> m_headings{};
    QAction* m_save = nullptr;
    QPushButton* m_more;
    widgets::EmptyState* m_empty;
    shell::DraftKeeper* m_draft;
    bool m_isRead = false;
};

} // namespace ui::cases
