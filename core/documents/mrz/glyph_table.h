// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace core::documents::mrz {

/// 0–9, A–Z and the filler, in this order everywhere.
inline constexpr std::size_t kSignCount = 37;

/// The window around a sign, its middle the middle of a digit: squares of a sixteenth of a digit's height. Narrower
/// than the pitch, so that nothing of a neighbour is in it.
inline constexpr int kGlyphColumns = 14;
inline constexpr int kGlyphRows = 20;
inline constexpr int kDigitRows = 16;

/// How much of each square the sign inks, row by row: a hexadecimal digit each, 0 none, f all of it.
struct Glyph
{
    char sign;
    char squares[kGlyphColumns * kGlyphRows + 1];
};

[[nodiscard]] const std::array<Glyph, kSignCount>& glyphTable();

} // namespace core::documents::mrz
