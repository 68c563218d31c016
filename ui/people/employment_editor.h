// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_row_editor.h"

#include <QCoreApplication>

namespace ui::people {

/// For whom a person works, as what and since when.
class EmploymentEditor final : public PersonRowEditor<core::domain::Employment, core::EmploymentId>
{
    Q_DECLARE_TR_FUNCTIONS(EmploymentEditor)

public:
    EmploymentEditor(core::PersonId person, core::EmploymentId row);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;

protected:
    [[nodiscard]] QJsonObject valuesOf(
        const core::domain::Employment& row, const core::services::PersonView& view) const override;
    void apply(const QJsonObject& values, core::domain::Employment& row) const override;
};

} // namespace ui::people
