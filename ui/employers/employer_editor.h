// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::employers {

/// An employer's own facts. The credit code is checked while it is typed, and what is easily taken for another
/// character is named (domain §4.2).
class EmployerEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(EmployerEditor)

public:
    /// An employer not stored is a new one.
    explicit EmployerEditor(core::EmployerId employer) : m_employer(employer) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool opensItsPage() const override { return !m_employer.isStored(); }
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    core::EmployerId m_employer;
};

/// The editor of what an argument names: "new" or an employer's key.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makeEmployerEditor(const QString& argument);

} // namespace ui::employers
