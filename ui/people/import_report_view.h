// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_service.h"
#include "ui/people/finding_table_model.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui::widgets {
class Chip;
class EmptyState;
class RecordTable;
} // namespace ui::widgets

namespace ui::record_pages {
class OfferPanel;
}

namespace ui::people {

/// What an import, or the check before it, came to: how many rows of each outcome, the change cases for new passports,
/// and what was wrong or odd.
class ImportReportView final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the view.
    explicit ImportReportView(shell::Desk& desk, QWidget* parent = nullptr);

    void setReport(const core::services::ImportReport& report, bool dryRun);
    /// After an import the way on, else what is to be looked at.
    [[nodiscard]] QWidget* firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void peopleWanted();
    /// The offers were opened, and the keyboard was there.
    void keyboardFreed();

private:
    void showOffers();

    core::services::ImportReport m_report;
    bool m_dryRun = true;
    QLabel* m_title;
    std::array<widgets::Chip*, 5> m_chips{};
    QPushButton* m_people;
    shell::Desk& m_desk;
    record_pages::OfferPanel* m_offers;
    QScrollArea* m_offerArea;
    FindingTableModel* m_model;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_sound;
};

} // namespace ui::people
