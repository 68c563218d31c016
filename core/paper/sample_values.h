// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/form_field.h"
#include "core/paper/paper_language.h"

#include <QJsonObject>

namespace core::paper {

/// An invented value for every field, so that a form can be looked at without a case: flags are ticked, lists have two
/// items, spans run forwards. A field that the record does not know shows its own label in brackets. The same form gives
/// the same values.
[[nodiscard]] QJsonObject sampleValues(const QList<FormField>& fields, PaperLanguage language);

} // namespace core::paper
