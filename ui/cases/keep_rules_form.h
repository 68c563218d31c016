// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit KeepRulesForm(QWidget* parent = nullptr);

    /// Shows itself empty and takes the keyboard.
    void ask();
    void retranslate();

Q_SIGNALS:
    void confirmed(const QString& because);
    void cancelled();

private:
    void confirm();

    widgets::FieldEdit* m_because;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace ui::cases
