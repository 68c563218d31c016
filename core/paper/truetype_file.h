// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/glyph_outline.h"

#include <QList>

namespace core::paper {

/// A TrueType font of these glyphs, numbered as they stand in the list, with the tables that a PDF needs where glyphs are
/// addressed by number (ISO 32000-1, 9.9): glyf, head, hhea, hmtx, loca, maxp. The first glyph is the one for what is
/// missing.
[[nodiscard]] QByteArray trueTypeFile(const QList<GlyphOutline>& glyphs);

} // namespace core::paper
