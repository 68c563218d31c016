// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/door_window.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::shell {

/// Stands in the place of the window while the store is locked, and asks for the passphrase or the recovery key. A window
/// of its own: the other one is hidden, so that nothing of it can be seen, read out or reached by a key. GUI thread.
class LockWindow final : public DoorWindow
{
    Q_OBJECT

public:
    LockWindow();

    /// Which store it is: its folder's name, all that can be known of it.
    void setStore(const QString& folder);
    /// Takes the place and size of the window that it hides.
    void standInFor(QWidget& window);
    /// While a passphrase is tried; the fields wait.
    void setTrying(bool isTrying);
    /// Says why it did not open; what was typed can be put right.
    void refuse(const QString& words);
    /// Forgets what was typed and said.
    void clear();

Q_SIGNALS:
    void secretGiven(const QString& secret);

private:
    void build();
    [[nodiscard]] QWidget* buildField();
    void retranslate() override;
    void give();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_label;
    QLineEdit* m_secret;
    QAction* m_reveal;
    QLabel* m_refusal;
    QPushButton* m_open;
    QString m_store;
    bool m_isTrying = false;
};

} // namespace ui::shell
