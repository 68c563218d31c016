// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_fields.h"

#include "core/types/city.h"
#include "core/types/nationality.h"
#include "core/types/passport_number.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"

namespace ui::people {

using core::types::Lang;
using forms::FieldSpec;

FieldSpec nationalityField(const QString& name, bool required)
{
    FieldSpec field{.name = name, .required = required};
    field.check = forms::checkOf<core::types::Nationality>();
    field.words = forms::wordsOf<core::types::Nationality>(&models::RecordWords::ofNationality);
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
    field.words =
        forms::wordsOf<core::types::City>([](const QString& value, Lang) { return models::Words::ofCity(value); });
    return field;
}

} // namespace ui::people
