// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace ui::widgets {
class EmptyState;
class RecordTable;
} // namespace ui::widgets

namespace ui::case_page {

class PaperTableModel;

/// The papers issued for a case, and the buttons that issue another: its summary, and our working copy of the notice.
class PapersPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit PapersPanel(shell::Desk& desk, QWidget* parent = nullptr);

    /// A button for something else that leaves the house.
    void addAction(QAction* action);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void issueWanted(const QString& form, core::paper::PaperLanguage language);
    void paperOpened(core::PaperId paper);

private:
    void build();
    void issue(const QString& form);

    shell::Desk& m_desk;
    PaperTableModel* m_model;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
    QComboBox* m_language;
    QPushButton* m_summary;
    QPushButton* m_workingCopy;
    QHBoxLayout* m_others;
};

} // namespace ui::case_page
