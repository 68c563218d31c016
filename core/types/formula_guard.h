// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::types {

/// A text for a cell of a CSV file. Spreadsheet programs take one that begins with = + - @, their full-width forms, a tab,
/// CR or NUL for a formula and would run it; an apostrophe in front makes it text (OWASP ASVS 5, 1.2.10). One that
/// begins with apostrophes and such a sign gets one more, so that every text comes back as it was.
[[nodiscard]] QString guardedFromFormulas(const QString& text);

/// The text that was guarded; any other as it is.
[[nodiscard]] QString withoutFormulaGuard(const QString& cell);

} // namespace core::types
