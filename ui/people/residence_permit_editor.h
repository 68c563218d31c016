// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_row_editor.h"

#include <QCoreApplication>

namespace ui::people {

/// A residence permit of a person.
class ResidencePermitEditor final : public PersonRowEditor<core::domain::ResidencePermit, core::ResidencePermitId>
{
    Q_DECLARE_TR_FUNCTIONS(ResidencePermitEditor)

public:
    ResidencePermitEditor(core::PersonId person, core::ResidencePermitId row);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;

protected:
    [[nodiscard]] QJsonObject valuesOf(
        const core::domain::ResidencePermit& row, const core::services::PersonView& view) const override;
    void apply(const QJsonObject& values, core::domain::ResidencePermit& row) const override;
};

} // namespace ui::people
