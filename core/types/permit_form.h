// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::types {

/// On what a permit stands: the plastic card of before 2024-12-01, the electronic social security card, or a notice
/// alone (domain §0.3).
enum class PermitForm { Card, Electronic, Notice };

/// From 实体卡/电子/通知 and their usual variants, or the stored codes. Fails with ValueEmpty or ValueUnknown.
[[nodiscard]] Result<PermitForm> parsePermitForm(const QString& text);

/// The stored form: card, electronic or notice.
[[nodiscard]] QString codeOf(PermitForm form);

} // namespace core::types
