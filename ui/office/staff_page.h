// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/staff_standing.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QScrollArea;

namespace ui::widgets {
class PageHeader;
class RecordTable;
class SectionHeader;
} // namespace ui::widgets

namespace ui::office {

class LeaveForm;
class PassphraseForm;
class RecoverySheet;
class SecurityPanel;
class StaffTableModel;

/// Staff and security: who is in the office and what they may do, who opens the store and with what, when the window
/// locks. Passphrases and the recovery key are forgotten when the page is left or the window locks.
class StaffPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit StaffPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    /// "recovery-key": makes one where there is none yet. "new-passphrase": asks for one in place of a forgotten one,
    /// where the recovery key opened the store.
    void open(const QString& argument) override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void build();
    [[nodiscard]] QWidget* buildBelow();
    void connectForms();
    void show(const core::services::StaffStanding& standing);
    void showChosen();
    [[nodiscard]] const core::services::ListedStaff* chosen() const;
    [[nodiscard]] const core::services::ListedStaff* actor() const;
    void edit();
    void askWhoTakesOver();
    void askForPassphrase();
    /// One's own; where the recovery key opened the store, that of whoever forgot theirs.
    void askForOwnPassphrase();
    void askForForgottenPassphrase();
    void takePassphrase();
    void makeRecoveryKey();
    void keepRecoveryKey();
    /// Asks about a key that was made before.
    [[nodiscard]] bool isFormerKeyKept();
    void givePassphrase(const QString& former, const QString& passphrase);
    /// Only one of them is shown.
    void leaveForms();
    /// An act that no undo takes back.
    void finish(const QString& done);

    shell::Desk& m_desk;
    core::services::StaffStanding m_standing;
    core::StaffId m_receiver; ///< of the passphrase asked for; not stored: whoever has the window open
    widgets::PageHeader* m_header;
    widgets::RecordTable* m_table;
    StaffTableModel* m_model;
    widgets::SectionHeader* m_securityTitle;
    QScrollArea* m_scroll;
    LeaveForm* m_leave;
    PassphraseForm* m_passphrase;
    RecoverySheet* m_recovery;
    SecurityPanel* m_security;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_leaves = nullptr;
    QAction* m_give = nullptr;
    QAction* m_take = nullptr;
    QAction* m_own = nullptr;
    QAction* m_recoveryKey = nullptr;
};

} // namespace ui::office
