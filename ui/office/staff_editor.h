// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::office {

/// Somebody of the office: their name and role.
class StaffEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(StaffEditor)

public:
    /// Not stored: a new one.
    explicit StaffEditor(core::StaffId staff) : m_staff(staff) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    [[nodiscard]] core::Result<core::domain::Staff> stored(core::services::Office& office) const;

    core::StaffId m_staff;
};

/// The editor of what an argument names: a key, or "new".
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makeStaffEditor(const QString& argument);

} // namespace ui::office
