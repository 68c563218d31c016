// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QRawFont>

namespace core::paper {

/// The grid that glyphs are put on, in units per em: at 14 points one unit is 0.01 mm, a quarter of a printer's dot at
/// 600 dpi.
constexpr int kGlyphGrid = 512;

/// A glyph as a TrueType font in a PDF holds it. All measures in units of the grid, y upwards.
struct GlyphOutline
{
    /// A simple glyph (OpenType specification 1.9, chapter glyf); empty for a blank.
    QByteArray bytes;
    int contourCount = 0;
    int pointCount = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
    int top = 0;
    /// How far the next glyph stands.
    qreal advance = 0;
};

/// The outline of a path in units of the grid, y downwards as Qt paints. Cubic curves become quadratic ones that lie
/// within half a unit of them. `advance` is left at 0.
[[nodiscard]] GlyphOutline outlineOf(const QPainterPath& path);

/// A glyph of a face whose pixel size is kGlyphGrid. Kept for the life of the process by the face's family, since papers
/// share most of their characters: a hundred thousand bytes for some three hundred of them. In the thread of `face`.
[[nodiscard]] GlyphOutline outlineOf(const QRawFont& face, quint32 glyph);

} // namespace core::paper
