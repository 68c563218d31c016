// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_row_editor.h"

#include <QCoreApplication>

namespace ui::people {

/// A passport of a person.
class PassportEditor final : public PersonRowEditor<core::domain::Passport, core::PassportId>
{
    Q_DECLARE_TR_FUNCTIONS(PassportEditor)

public:
    PassportEditor(core::PersonId person, core::PassportId row);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;

protected:
    [[nodiscard]] QJsonObject valuesOf(
        const core::domain::Passport& row, const core::services::PersonView& view) const override;
    void apply(const QJsonObject& values, core::domain::Passport& row) const override;
};

} // namespace ui::people
