// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/arrival_service.h"
#include "core/types/lang.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>
#include <QLabel>

#include <array>
#include <functional>

class QGridLayout;

namespace ui::shell {
class Desk;
} // namespace ui::shell

namespace ui::widgets {
class DateEdit;
} // namespace ui::widgets

namespace ui::cases {

/// One line of the grid of arrivals: who is expected, a field for each day that is not known, and what is wrong. Its
/// widgets are the grid's; remove() takes them away. GUI thread.
class ArrivalRow final
{
    Q_DECLARE_TR_FUNCTIONS(ui::cases::ArrivalRow)

public:
    enum Day { Visa, Entry, Lodging, DayCount };

    static constexpr int kFirstDay = 3; ///< its column, after number, person and employer
    static constexpr int kColumns = kFirstDay + DayCount + 1;

    /// Puts the line into a grid whose widget owns the cells. The desk outlives it.
    ArrivalRow(const core::services::AwaitedArrival& awaited, shell::Desk& desk, QWidget* owner,
        const std::function<void()>& typed);

    void putInto(QGridLayout& grid, int line) const;
    void remove();
    /// In the language that stands.
    void name(const shell::Desk& desk);

    [[nodiscard]] const core::services::AwaitedArrival& awaited() const { return m_awaited; }
    /// What the line says; all days null: nothing.
    [[nodiscard]] core::services::Arrival arrival() const;
    /// Null where it is known already.
    [[nodiscard]] widgets::DateEdit* field(Day day) const { return m_fields[day]; }
    /// The first that can be typed into, or null.
    [[nodiscard]] widgets::DateEdit* firstField() const;
    /// Marks a field that is no day and gives it back; null: all are sound.
    [[nodiscard]] widgets::DateEdit* check();
    void showProblem(const QString& text) { m_problem->setText(text); }
    void clear();

    /// What is typed, as a draft keeps it; empty: nothing.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject& typed);

    [[nodiscard]] static QString nameOf(Day day);

private:
    [[nodiscard]] QDate known(Day day) const;
    [[nodiscard]] QWidget* makeDay(
        Day day, const shell::Desk& desk, QWidget* owner, const std::function<void()>& typed);

    core::services::AwaitedArrival m_awaited;
    QLabel* m_person = nullptr;
    QLabel* m_otherName = nullptr; ///< in the other script, below
    QLabel* m_employer = nullptr;
    std::array<widgets::DateEdit*, DayCount> m_fields{};
    std::array<QLabel*, DayCount> m_known{}; ///< null: not known, and typed
    QLabel* m_problem = nullptr;
    QList<QWidget*> m_cells; ///< all of them
};

} // namespace ui::cases
