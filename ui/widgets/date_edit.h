// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

class QAction;

namespace ui::widgets {

/// A day that may be empty. Typed as 2026-11-21, 20261121, 2026/11/21, 2026.11.21 or 2026年11月21日 and written back as
/// 2026-11-21 once left; Alt+Down or the button opens a calendar that starts at the day shown.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

    void setDate(std::optional<QDate> date);
    /// The day typed; nothing when empty or not a day (see isValid).
    [[nodiscard]] std::optional<QDate> date() const;
    /// True when empty or a day.
    [[nodiscard]] bool isValid() const;
    /// The day at which the calendar opens when the field is empty.
    void setCalendarStart(QDate day) { m_calendarStart = day; }

    [[nodiscard]] static std::optional<QDate> parsed(const QString& text);

Q_SIGNALS:
    void dateChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
    void retranslate();

    QAction* m_open;
    QDate m_calendarStart;
};

} // namespace ui::widgets
