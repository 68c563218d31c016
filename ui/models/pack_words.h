// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QCoreApplication>

namespace ui::models {

/// What is said of rule packs.
class PackWords final
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)

public:
    /// Why a pack is unsound, with the value it stumbles over where there is one; for a failure PackUnsound. The reason's
    /// code where no words are known.
    [[nodiscard]] static QString ofReason(const core::Failure& failure);
};

} // namespace ui::models
