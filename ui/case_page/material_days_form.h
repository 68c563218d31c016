// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/material.h"
#include "ui/shell/field_draft.h"

#include <QWidget>

class QPushButton;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::case_page {

/// The days that a paper of a case bears: when it was issued, from which its age counts (domain D16 to D18), and until
/// when it is good. Stands in the page, hidden while nothing is asked; Enter records, Esc leaves it.
class MaterialDaysForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    explicit MaterialDaysForm(shell::Desk& desk, QWidget* parent = nullptr);

    /// Shows the days of a case's material and gives one of them the keyboard: issuedOn, or expiresOn.
    void ask(core::CaseId id, const core::domain::Material& material, const QString& field);
    [[nodiscard]] shell::FieldDraft& draft() const { return *m_draft; }
    /// Hides it; what was typed stays kept unless its draft was ended before.
    void leave();
    /// The code of the material asked about; empty: nothing is asked.
    [[nodiscard]] QString material() const { return m_material; }
    /// Shows what was refused beside the day it is about; false where it is about neither.
    [[nodiscard]] bool showFailure(const core::Failure& failure);
    void retranslate();

Q_SIGNALS:
    /// Both days as they are to be kept; null: none.
    void recordWanted(QDate issuedOn, QDate expiresOn);
    void cancelled();

private:
    void build();
    void record();
    void showError(widgets::FieldEdit& field, const core::Failure& failure);
    /// True where the field is empty or holds a day; else it says so.
    [[nodiscard]] bool check(widgets::FieldEdit& field);

    shell::Desk& m_desk;
    shell::FieldDraft* m_draft;
    QString m_material;
    widgets::FieldEdit* m_issued;
    widgets::FieldEdit* m_expires;
    QPushButton* m_record;
    QPushButton* m_cancel;
};

} // namespace ui::case_page
