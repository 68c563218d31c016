// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/paper/form_field.h"
#include "core/types/bilingual_text.h"

namespace ui::papers {

/// The failure with the fields it names called by their labels on the paper, not by their names in the template.
[[nodiscard]] core::Failure withFieldLabels(
    const core::Failure& failure, const QList<core::paper::FormField>& fields, core::types::Lang lang);

} // namespace ui::papers
