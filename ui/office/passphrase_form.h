// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::office {

/// Asks for a passphrase, typed twice; for one's own the former one too, and for a forgotten one whose it is. Nothing
/// of it is kept as a draft, and all of it is forgotten when the form is hidden.
class PassphraseForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    explicit PassphraseForm(shell::Desk& desk, QWidget* parent = nullptr);

    /// For somebody who has none.
    void askFor(const QString& name);
    void askForOwn();
    /// For one of them who forgot theirs; `chosen` stands first.
    void askForForgotten(const QList<core::domain::Staff>& owners, core::StaffId chosen);
    /// Whose is replaced; not stored: none is.
    [[nodiscard]] core::StaffId forgottenOf() const;
    /// Says at the field it is about why it was not taken; false where it is about none.
    [[nodiscard]] bool refuse(const core::Failure& failure);
    void retranslate();

Q_SIGNALS:
    /// `former` is empty where it was not asked for. The form waits until it is hidden or refuse() is called.
    void given(const QString& former, const QString& passphrase);
    void cancelled();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    enum class Asked { Somebodys, Own, Forgotten };
    void ask(Asked asked);
    [[nodiscard]] QString titleText() const;
    void forget();
    void give();
    void setWaiting(bool isWaiting);
    void showErrors();
    [[nodiscard]] std::array<widgets::FieldEdit*, 3> fields() const { return {m_former, m_new, m_again}; }

    shell::Desk& m_desk;
    QLabel* m_title;
    QLabel* m_remark; ///< why no former one is asked for
    widgets::FieldEdit* m_owner;
    widgets::FieldEdit* m_former;
    widgets::FieldEdit* m_new;
    widgets::FieldEdit* m_again;
    QCheckBox* m_reveal;
    QPushButton* m_give;
    QPushButton* m_cancel;
    Asked m_asked = Asked::Own;
    QString m_name; ///< whose it will be, where it is somebody's
    std::optional<core::Failure> m_failure;
    bool m_differs = false; ///< the two that were typed
};

} // namespace ui::office
