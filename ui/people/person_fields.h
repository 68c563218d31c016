// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_spec.h"

#include <QtGlobal>

namespace ui::people {

/// Fields that several forms about people have.
[[nodiscard]] forms::FieldSpec nationalityField(const QString& name, bool required);
[[nodiscard]] forms::FieldSpec passportNumberField(const QString& name, bool required);
[[nodiscard]] forms::FieldSpec cityField(const QString& name);

/// Hints that several forms about people give; English sources.
inline constexpr const char* kCountryHint =
    QT_TRANSLATE_NOOP("PersonRows", "A country's name or letters, in either language.");
inline constexpr const char* kEmployerHint = QT_TRANSLATE_NOOP("PersonRows", "Type a name or a credit code.");

} // namespace ui::people
