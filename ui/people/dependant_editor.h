// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_row_editor.h"

#include <QCoreApplication>

namespace ui::people {

/// A family member who comes along.
class DependantEditor final : public PersonRowEditor<core::domain::Dependant, core::DependantId>
{
    Q_DECLARE_TR_FUNCTIONS(DependantEditor)

public:
    DependantEditor(core::PersonId person, core::DependantId row);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;

protected:
    [[nodiscard]] QJsonObject valuesOf(
        const core::domain::Dependant& row, const core::services::PersonView& view) const override;
    void apply(const QJsonObject& values, core::domain::Dependant& row) const override;
};

} // namespace ui::people
