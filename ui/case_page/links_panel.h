// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/shell/field_draft.h"

#include <QScrollArea>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui::widgets {
class EmptyState;
class RecordTable;
class WhyPopover;
} // namespace ui::widgets

namespace ui::record_pages {
class DayWhy;
class OfferPanel;
} // namespace ui::record_pages

namespace ui::case_page {

class LinkedTableModel;

/// The cases that belong to one: those linked, what follows and can be opened with it, and, once submitted, the way to
/// other contract dates.
class LinksPanel final : public QScrollArea
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit LinksPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void caseOpened(core::CaseId id);

private:
    [[nodiscard]] QWidget* buildLinking();
    void build();
    void connectParts();
    void link();
    void beginLink();
    void unlink();
    void showButtons();
    /// Why the chosen case is to be filed by its day, or else why its next day is that day.
    void explain();

    shell::Desk& m_desk;
    core::CaseId m_case;
    shell::FieldDraft* m_draft;
    LinkedTableModel* m_model;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
    QLineEdit* m_number;
    QComboBox* m_kind;
    QPushButton* m_link;
    QPushButton* m_unlink;
    QAction* m_showWhy;
    record_pages::DayWhy* m_dayWhy;
    widgets::WhyPopover* m_why;
    models::SourceTitles m_titles;
    record_pages::OfferPanel* m_follow;
    record_pages::OfferPanel* m_anew;
};

} // namespace ui::case_page
