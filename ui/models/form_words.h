// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QCoreApplication>

namespace ui::models {

/// Why core/paper or the shelf of forms finds a form unsound, in the current language.
class FormWords final
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)

public:
    /// File, line, reason and the nearest known name, a line each; empty for a failure of another kind.
    [[nodiscard]] static QString whyUnsound(const core::Failure& failure);
};

} // namespace ui::models
