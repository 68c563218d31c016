// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_tab.h"

class QComboBox;
class QLabel;

namespace ui::widgets {
class DateEdit;
}

namespace ui::library {

/// What the rules shown have that those of another day or another city have not, and the other way round.
class DifferenceTab final : public LibraryTab
{
    Q_OBJECT

public:
    explicit DifferenceTab(QWidget* parent = nullptr);

    void show(const LibraryAnswer& answer, core::types::Lang lang) override;
    void retranslate() override;
    /// The rules that are compared with those shown; an empty city until the first answer.
    [[nodiscard]] RulesAsked others() const;
    void setOthers(const RulesAsked& others);

Q_SIGNALS:
    void othersChanged();

private:
    void showCities();

    QStringList m_codes;
    QLabel* m_label;
    QComboBox* m_city;
    widgets::DateEdit* m_on;
    RulesAsked m_others;
};

} // namespace ui::library
