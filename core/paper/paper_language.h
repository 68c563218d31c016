// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::paper {

/// The language a paper is printed in, chosen per paper and independent of the screen. Both: each line in Chinese, then
/// in English.
enum class PaperLanguage { Zh, En, Both };

/// "zh", "en" or "both", as the command line and the store spell it.
[[nodiscard]] QString paperLanguageCode(PaperLanguage language);
[[nodiscard]] std::optional<PaperLanguage> paperLanguageFrom(const QString& code);

} // namespace core::paper
