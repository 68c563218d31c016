// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/shell/field_draft.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::case_page {

/// What a move has to know before it is made: who makes it, on which day, and the facts it records. Stands in the page,
/// not above it.
class MoveForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    explicit MoveForm(shell::Desk& desk, QWidget* parent = nullptr);

    /// Asks for what this move of a case needs, and takes the keyboard.
    void ask(core::CaseId id, const core::workflow::PossibleMove& move);
    /// The tasks that nobody is reminded of after a move that ends the case; named where it does.
    void setLeftBehind(QList<core::workflow::Deadline> tasks);
    /// Shows what was refused beside the field it is about, and gives it the keyboard; false where it is about none.
    [[nodiscard]] bool showFailure(const core::Failure& failure);
    [[nodiscard]] shell::FieldDraft& draft() const { return *m_draft; }
    void retranslate();

Q_SIGNALS:
    void confirmed(const core::services::CaseMove& move);
    void cancelled();

private:
    void build();
    void clear();
    void addFact(const QString& fact, bool isNeeded);
    /// The keyboard goes through the fields as they are seen, then to the buttons.
    void orderTabs();
    [[nodiscard]] widgets::FieldEdit* fieldOf(const core::Failure& failure) const;
    void showLeftBehind();
    void showError(widgets::FieldEdit& field, const QString& label);
    [[nodiscard]] bool check();
    void confirm();

    shell::Desk& m_desk;
    core::workflow::PossibleMove m_move;
    QList<core::workflow::Deadline> m_leftBehind;
    shell::FieldDraft* m_draft;
    QLabel* m_title;
    QLabel* m_tasks;
    QGridLayout* m_grid;
    widgets::FieldEdit* m_actor = nullptr;
    widgets::FieldEdit* m_day = nullptr;
    QMap<QString, widgets::FieldEdit*> m_facts;
    QStringList m_order; ///< of the facts, as they stand in the form
    widgets::FieldEdit* m_refused = nullptr;
    std::optional<core::Failure> m_refusal; ///< of that field
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace ui::case_page
