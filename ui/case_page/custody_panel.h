// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/case_page/kit_table_model.h"
#include "ui/shell/field_draft.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::widgets {
class Chip;
class DateEdit;
class RecordTable;
} // namespace ui::widgets

namespace ui::case_page {

/// The originals of a case (week W7): what the window wants to see, red while one of it is absent, and the log of what
/// came, from whom, where it lies and is brought, and to whom it went back.
class CustodyPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit CustodyPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    /// How many of the kit are here: "7 of 12".
    [[nodiscard]] QString progress() const;

Q_SIGNALS:
    /// The line in which an original's way is recorded has come up.
    void formShown();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What the line above the table is for.
    enum class Asking { Nothing, Receipt, Move, Return };

    void build();
    [[nodiscard]] QWidget* buildForm();
    void beginReceipt();
    void beginMove();
    void beginReturn();
    void begin(Asking asking);
    [[nodiscard]] QString draftKey() const;
    void record();
    void receive();
    void move();
    void giveBack();
    /// What was typed for that key is recorded, or given up.
    void endForm(const QString& draftKey);
    void hideForm();
    void enableButtons();
    void showVerdict();
    void showFormWords();
    [[nodiscard]] const KitRow* chosen() const;
    /// Of the rows that are chosen, those that are not here; the receipt is about all of them.
    [[nodiscard]] QStringList absentChosen() const;

    shell::Desk& m_desk;
    core::CaseId m_case;
    core::services::WindowKit m_kit;
    shell::FieldDraft* m_draft;
    Asking m_asking = Asking::Nothing;
    core::domain::Custody m_subject; ///< what the form is about
    QStringList m_received;          ///< the materials of a receipt
    KitTableModel* m_model;
    widgets::RecordTable* m_table;
    widgets::Chip* m_verdict;
    QLabel* m_rule;
    QPushButton* m_receive;
    QPushButton* m_move;
    QPushButton* m_return;
    QWidget* m_form = nullptr;
    QLabel* m_about;
    widgets::DateEdit* m_day;
    QLineEdit* m_who;  ///< from whom, or to whom
    QLineEdit* m_more; ///< where it lies, or the receipt
    QPushButton* m_record;
};

} // namespace ui::case_page
