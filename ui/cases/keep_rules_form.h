// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/field_draft.h"

#include <QWidget>

class QPushButton;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::cases {

/// Asks why cases stay with their rules.
class KeepRulesForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    explicit KeepRulesForm(shell::Desk& desk, QWidget* parent = nullptr);

    /// Shows itself, with what was typed under that key before, and takes the keyboard.
    void ask(const QString& draftKey);
    [[nodiscard]] shell::FieldDraft& draft() const { return *m_draft; }
    void retranslate();

Q_SIGNALS:
    void confirmed(const QString& because);
    void cancelled();

private:
    void confirm();

    shell::FieldDraft* m_draft;
    widgets::FieldEdit* m_because;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace ui::cases
