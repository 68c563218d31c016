// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_words.h"

namespace ui::models {

using core::documents::ComparedField;
using core::documents::FieldVerdict;
using core::documents::LookAlikeMark;

QString ComparisonWords::of(const ComparedField& field)
{
    if (field.verdict == FieldVerdict::Same) {
        return tr("The same");
    }
    if (field.verdict == FieldVerdict::Missing) {
        return field.read.isEmpty() ? tr("Not in the document") : tr("Not in our record");
    }
    if (field.lookAlikes.isEmpty()) {
        return tr("Differs");
    }
    const LookAlikeMark& mark = field.lookAlikes.first();
    return tr("%1 for %2").arg(mark.read).arg(mark.expected);
}

Tone ComparisonWords::toneOf(const ComparedField& field)
{
    switch (field.verdict) {
    case FieldVerdict::Same:
        return Tone::Done;
    case FieldVerdict::Differs:
        return Tone::Overdue;
    case FieldVerdict::Missing:
        break;
    }
    return Tone::Due;
}

} // namespace ui::models
