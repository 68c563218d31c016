// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/seal.h"
#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::employers {

/// A seal that an employer has, and the authorisation by which the authority knows it.
class EmployerSealEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(EmployerSealEditor)

public:
    /// A seal not stored is a new one.
    EmployerSealEditor(core::EmployerId employer, core::EmployerSealId seal) : m_employer(employer), m_seal(seal) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    [[nodiscard]] core::Result<core::domain::EmployerSeal> sealIn(core::services::Office& office) const;

    core::EmployerId m_employer;
    core::EmployerSealId m_seal;
};

/// "12/new" or "12/3": an employer's key, and the seal's.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makeEmployerSealEditor(const QString& argument);

} // namespace ui::employers
