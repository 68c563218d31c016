// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_fields.h"

#include "core/types/city.h"
#include "core/types/nationality.h"
#include "core/types/passport_number.h"
#include "ui/models/words.h"

namespace ui::people {

using forms::FieldSpec;

FieldSpec nationalityField(const QString& name, bool required)
{
    FieldSpec field{.name = name, .required = required};
    field.check = forms::checkOf<core::types::Nationality>();
    field.meaning = [](const QString& value) {
        const auto nationality = core::types::Nationality::parse(value);
        return nationality ? nationality->name().zh + u' ' + nationality->name().en : QString();
    };
    return field;
}

FieldSpec passportNumberField(const QString& name, bool required)
{
    FieldSpec field{.name = name, .required = required};
    field.check = forms::checkOf<core::types::PassportNumber>();
    return field;
}

FieldSpec cityField(const QString& name)
{
    FieldSpec field{.name = name};
    field.check = forms::checkOf<core::types::City>();
    field.meaning = [](const QString& value) { return models::Words::ofCity(value); };
    return field;
}

} // namespace ui::people
