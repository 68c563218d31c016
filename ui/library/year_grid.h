// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/types/lang.h"

#include <QDate>
#include <QWidget>

#include <memory>

namespace ui::library {

/// The twelve months of a year with their free and make-up days. Arrow keys walk the days, Page Up and Page Down the
/// months. GUI thread.
class YearGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit YearGrid(QWidget* parent = nullptr);

    void show(std::shared_ptr<const core::calendar::WorkingCalendar> calendar, int year, core::types::Lang lang);
    /// The day that the keyboard is on.
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    /// "1 October 2026: day off (国庆节)", for whoever cannot see it.
    [[nodiscard]] QString wordsOf(QDate day) const;

    /// What so many months beside each other take, with a scroll bar at their right.
    [[nodiscard]] static int widthOf(int months);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    /// As many months stand beside each other as there is room for, up to four.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] static int monthsBeside(int width);
    [[nodiscard]] QRect placeOf(QDate day) const;
    [[nodiscard]] QRect placeOfMonth(int month) const;
    [[nodiscard]] QDate dayAt(const QPoint& point) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, QDate day) const;

    std::shared_ptr<const core::calendar::WorkingCalendar> m_calendar;
    int m_year = 0;
    core::types::Lang m_lang = core::types::Lang::Zh;
    QDate m_day;
};

} // namespace ui::library
