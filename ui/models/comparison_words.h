// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/field_comparison.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

namespace ui::models {

/// How a document's field stands to our record, in words of the translator installed now.
class ComparisonWords final
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)

public:
    [[nodiscard]] static QString of(const core::documents::ComparedField& field);
    [[nodiscard]] static Tone toneOf(const core::documents::ComparedField& field);
};

} // namespace ui::models
