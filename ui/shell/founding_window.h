// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/door_window.h"

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::shell {

/// What a new office begins with.
struct Founding
{
    QString officeName;
    QString staffName;
    QString passphrase; ///< empty: a store that is not encrypted was chosen knowingly
};

/// Stands in the place of the window where there is no store yet: asks for the office's name, one's own and a passphrase.
/// A store without one has to be chosen by a tick that says what it means. GUI thread.
class FoundingWindow final : public DoorWindow
{
    Q_OBJECT

public:
    FoundingWindow();
    ~FoundingWindow() override;

    /// Where the store will be, and what this computer calls its user.
    void propose(const QString& folder, const QString& staffName);
    /// Takes the place and size of the window that is not shown yet.
    void standInFor(QWidget& window);
    /// While the store is made; the fields wait.
    void setWorking(bool isWorking);
    /// Says why there is no store yet; a passphrase that was refused is told at its field.
    void refuse(const QString& words, bool isOfPassphrase);
    /// Forgets the passphrase.
    void clear();

Q_SIGNALS:
    void given(const ui::shell::Founding& founding);
    void demoWanted();

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    void retranslate() override;
    void showErrors();
    void give();
    [[nodiscard]] bool isComplete();
    [[nodiscard]] std::array<widgets::FieldEdit*, 4> fields() const { return {m_office, m_staff, m_secret, m_again}; }

    QLabel* m_title;
    QLabel* m_detail;
    widgets::FieldEdit* m_office;
    widgets::FieldEdit* m_staff;
    widgets::FieldEdit* m_secret;
    widgets::FieldEdit* m_again;
    QCheckBox* m_reveal;
    QCheckBox* m_plain;
    QLabel* m_refusal;
    QPushButton* m_make;
    QPushButton* m_demo;
    QString m_folder;
    QString m_secretError;
    bool m_wasGiven = false; ///< once, so that what is missing may be told
    bool m_isWorking = false;
};

} // namespace ui::shell
