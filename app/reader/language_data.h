// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace reader {

/// What print is recognised with: Chinese as written on the mainland, and Latin letters.
inline constexpr const char* kChinese = "chi_sim";
inline constexpr const char* kLatin = "eng";

/// The folder that holds both languages' data: the one that PERMITDESK_TESSDATA names, and no other, where it is set;
/// else the program's own, Debian's, Homebrew's. Fails with LanguageDataMissing, which names the languages.
[[nodiscard]] core::Result<QString> languageDataFolder();

} // namespace reader
