// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/form_field.h"
#include "core/paper/paper_language.h"

#include <QDate>
#include <QJsonObject>

namespace core::paper {

/// Checks the values of a paper against the fields of its form: no key the form has not, each value of its field's
/// type, no span's end before its start and, unless it is a draft, every required one there. Fails with FieldUnknown,
/// ValueUnknown, DateNotADate, DateOrder (`field`, `from`, `to`), FieldMissing.
[[nodiscard]] Result<void> checkData(
    const QList<FormField>& fields, const QJsonObject& data, PaperLanguage language, bool draft);

/// The text that stands on paper for a value that checkData found sound; empty for a missing one. A date reads
/// 2025年3月10日, 10 March 2025 or, where both languages stand side by side, 2025-03-10.
/// part: "year", "month" or "day" of a date, without leading zeros; empty for all of it.
[[nodiscard]] QString valueText(
    const FormField& field, const QJsonValue& value, PaperLanguage language, const QString& part = {});

} // namespace core::paper
