// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/shell/field_draft.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::case_page {

class DefectRow;

/// Records that the authority sent a case back: the day, its words, and one row per defect (week W5).
class ReturnForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    explicit ReturnForm(shell::Desk& desk, QWidget* parent = nullptr);

    /// Begins a new return of a case with one empty defect, and takes the keyboard.
    void ask(core::CaseId id, const QList<ReturnChoice>& reasons);
    /// Shows what was refused beside the day it is about, and gives that the keyboard; false where it is about none.
    [[nodiscard]] bool showFailure(const core::Failure& failure);
    /// Says confirmed(), or in the fields what is missing.
    void confirm();
    [[nodiscard]] shell::FieldDraft& draft() const { return *m_draft; }
    void retranslate();

Q_SIGNALS:
    void confirmed(const core::services::CaseReturn& details);
    void cancelled();

private:
    void build();
    DefectRow* addDefect();
    void takeDefects(const QJsonArray& kept);
    void removeDefect(DefectRow* row);
    /// Tab goes through the form as it is seen, whenever its rows were made.
    void orderTabs();
    [[nodiscard]] bool check();

    shell::Desk& m_desk;
    shell::FieldDraft* m_draft;
    QList<ReturnChoice> m_reasons;
    QList<DefectRow*> m_defects;
    QLabel* m_title;
    widgets::FieldEdit* m_day;
    widgets::FieldEdit* m_dueOn;
    widgets::FieldEdit* m_text;
    widgets::FieldEdit* m_refused = nullptr;
    std::optional<core::Failure> m_refusal; ///< of that field
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace ui::case_page
