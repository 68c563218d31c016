// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::types {

/// A high-end, B professional, C other foreign staff (domain §4.6).
enum class PermitClass { A, B, C };

/// From A, B, C in any width or case, also "B类" and "Class B". Fails with ValueEmpty or ValueUnknown.
[[nodiscard]] Result<PermitClass> parsePermitClass(const QString& text);

/// The stored form: A, B or C.
[[nodiscard]] QString codeOf(PermitClass permitClass);

} // namespace core::types
