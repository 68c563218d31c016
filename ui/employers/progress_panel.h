// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_language.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui::widgets {
class EmptyState;
class RecordTable;
} // namespace ui::widgets

namespace ui::employers {

class ProgressTableModel;

/// How a client's open cases stand, to be sent (week W14): one action saves it as a PDF and, beside it, as a workbook.
/// Passport numbers only when ticked. Read when it is shown.
class ProgressPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit ProgressPanel(shell::Desk& desk, QWidget* parent = nullptr);

    /// Another client, or the same one after a change.
    void setEmployer(core::EmployerId employer, const QString& name);
    void save();
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    [[nodiscard]] core::paper::PaperLanguage language() const;

    shell::Desk& m_desk;
    core::EmployerId m_employer;
    QString m_name; ///< as a file may bear it
    bool m_isStale = true;
    QLabel* m_hint;
    QCheckBox* m_passports;
    QComboBox* m_language;
    QPushButton* m_save;
    widgets::RecordTable* m_table;
    ProgressTableModel* m_model;
    widgets::EmptyState* m_empty;
};

} // namespace ui::employers
