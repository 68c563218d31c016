// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"

namespace core::checks {

/// Whether two written values mean the same, and if not, how they may have been confused.
struct Comparison
{
    bool same = true;
    Confusion confusion = Confusion::None;
};

/// Numbers and codes: full width, case and blanks make no difference.
[[nodiscard]] Comparison comparedCodes(const QString& one, const QString& other);
/// Words: full width, case, blanks and punctuation make no difference. Words of two scripts (Chinese and Latin) cannot
/// be compared and count as the same.
[[nodiscard]] Comparison comparedWords(const QString& one, const QString& other);
/// Days in any written form. What is no day, or could be two (03/04/2026), counts as the same where one reading is.
[[nodiscard]] Comparison comparedDays(const QString& one, const QString& other);
/// Countries by code or name; what is no country counts as the same.
[[nodiscard]] Comparison comparedCountries(const QString& one, const QString& other);
/// Classes of permits, by letter (B, Ｂ类, Class B) or name (外国专业人才); what is no class counts as the same.
[[nodiscard]] Comparison comparedClasses(const QString& one, const QString& other);
/// Pay by what it comes to in a year; where one of the two is no amount, it counts as the same.
[[nodiscard]] Comparison comparedPay(const QString& one, const QString& other);
/// Names of people (domain §4.7, §13): case, spacing, punctuation and diacritics never matter; the passport's may be
/// cut off at the end of its machine-readable line. A title before a name (Ms, Dr) is no part of it. Names without
/// Latin letters count as the same.
[[nodiscard]] Comparison comparedNames(const QString& passport, const QString& other);

} // namespace core::checks
