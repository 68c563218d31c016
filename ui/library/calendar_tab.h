// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_tab.h"

class QComboBox;
class QLabel;

namespace ui::library {

class YearGrid;

/// The working calendar of a year: its months, its free and make-up days as a list, and whether it is known or only
/// estimated from the week.
class CalendarTab final : public LibraryTab
{
    Q_OBJECT

public:
    explicit CalendarTab(QWidget* parent = nullptr);

    void show(const LibraryAnswer& answer, core::types::Lang lang) override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    /// The year was imported and can be taken away.
    [[nodiscard]] bool isOwn() const;

private:
    void showYear();
    void showYears();
    [[nodiscard]] QString standing() const;

    const LibraryAnswer* m_answer = nullptr;
    core::types::Lang m_lang = core::types::Lang::Zh;
    int m_year = 0;
    QComboBox* m_years;
    QLabel* m_standing;
    YearGrid* m_grid;
};

} // namespace ui::library
