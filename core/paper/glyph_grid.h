// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core::paper {

/// The grid that glyphs are put on, in units per em: at 14 points one unit is 0.01 mm, a quarter of a printer's dot at
/// 600 dpi.
constexpr int kGlyphGrid = 512;

/// A TrueType subset as Qt writes it (2048 units per em, simple glyphs), with its outlines on a grid of kGlyphGrid
/// units and without the tables that a PDF has no use for: a fifth smaller when packed. What is not such a font comes
/// back as it is.
[[nodiscard]] QByteArray onGlyphGrid(const QByteArray& font);

} // namespace core::paper
