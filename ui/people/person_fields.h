// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_spec.h"

namespace ui::people {

/// Fields that several forms about people have.
[[nodiscard]] forms::FieldSpec nationalityField(const QString& name, bool required);
[[nodiscard]] forms::FieldSpec passportNumberField(const QString& name, bool required);
[[nodiscard]] forms::FieldSpec cityField(const QString& name);

} // namespace ui::people
