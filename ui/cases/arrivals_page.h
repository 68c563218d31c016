// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/arrival_service.h"
#include "ui/shell/desk.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

#include <QJsonObject>

#include <array>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;

namespace ui::widgets {
class DateEdit;
class EmptyState;
class PageHeader;
} // namespace ui::widgets

namespace ui::cases {

/// The grid of entry dates (week W4): who is expected, with the days of visa, entry and lodging to be typed, kept all
/// together as one act. What is typed is a draft from the first key. GUI thread.
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
    enum Day { Visa, Entry, Lodging, DayCount };

    struct Row
    {
        core::services::AwaitedArrival awaited;
        QLabel* person = nullptr;
        QLabel* otherName = nullptr; ///< in the other script, below
        QLabel* employer = nullptr;
        std::array<widgets::DateEdit*, DayCount> days{}; ///< null: known already, and only shown
        std::array<QLabel*, DayCount> known{};           ///< null: not known, and typed
        QLabel* problem = nullptr;
        QList<QWidget*> cells; ///< all of them
    };

    void build();
    void show(const QList<core::services::AwaitedArrival>& awaited);
    void addRow(const core::services::AwaitedArrival& awaited);
    void nameRow(const Row& row);
    [[nodiscard]] static QDate knownDay(const Row& row, Day day);
    [[nodiscard]] QWidget* makeDay(Row& row, Day day);
    /// What the lines say, without those that say nothing.
    [[nodiscard]] QList<core::services::Arrival> typedArrivals() const;
    void save();
    void showOutcome(const QList<core::services::ArrivalProblem>& problems,
        const QList<core::services::Arrival>& arrivals);
    [[nodiscard]] bool check();
    [[nodiscard]] static QString nameOf(Day day);
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject& values);

    shell::Desk& m_desk;
    QList<Row> m_rows;
    widgets::PageHeader* m_header;
    QStackedLayout* m_body;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    std::array<QLabel*, DayCount + 3> m_headings{};
    widgets::EmptyState* m_empty;
    shell::DraftKeeper* m_draft;
    bool m_isRead = false;
};

} // namespace ui::cases
