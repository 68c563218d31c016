// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/shell/field_draft.h"

#include <QMap>
#include <QWidget>

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
    [[nodiscard]] shell::FieldDraft& draft() const { return *m_draft; }
    void retranslate();

Q_SIGNALS:
    void confirmed(const core::services::CaseMove& move);
    void cancelled();

private:
    void build();
    void clear();
    void addFact(const QString& fact, bool isNeeded);
    [[nodiscard]] bool check();
    void confirm();

    shell::Desk& m_desk;
    core::workflow::PossibleMove m_move;
    shell::FieldDraft* m_draft;
    QLabel* m_title;
    QGridLayout* m_grid;
    widgets::FieldEdit* m_actor = nullptr;
    widgets::FieldEdit* m_day = nullptr;
    QMap<QString, widgets::FieldEdit*> m_facts;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace ui::case_page
