// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::types {

/// The two letters of ISO 639-1 for a language that a paper is written in ("zh", "en"), from any width or case.
/// Fails with ValueEmpty or ValueUnknown.
[[nodiscard]] Result<QString> parseLanguageCode(const QString& text);

/// Whether these are two small letters that name a language.
[[nodiscard]] bool isLanguageCode(const QString& text);

} // namespace core::types
