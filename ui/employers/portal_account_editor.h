// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portal_account.h"
#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::employers {

/// How one gets into a portal for an employer (week W10). There is no field for a password, and none is wanted.
class PortalAccountEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(PortalAccountEditor)

public:
    /// An account not stored is a new one.
    PortalAccountEditor(core::EmployerId employer, core::PortalAccountId account)
        : m_employer(employer), m_account(account)
    {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(
        core::services::Office& office, const QJsonObject& values) const override;

private:
    [[nodiscard]] core::Result<core::domain::PortalAccount> accountIn(core::services::Office& office) const;

    core::EmployerId m_employer;
    core::PortalAccountId m_account;
};

/// "12/new" or "12/3": an employer's key, and the account's.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makePortalAccountEditor(const QString& argument);

} // namespace ui::employers
