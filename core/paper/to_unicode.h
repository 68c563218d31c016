// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace core::paper {

/// The table by which a PDF's font tells which character each of its glyphs is (a ToUnicode CMap), mended. Qt 6.4
/// writes it with two faults: characters beyond U+FFFF, which rare names have, are left out, and a blank is called a
/// tab. `leftOut`: the characters beyond U+FFFF in the order in which they were first drawn in this font, which is the
/// order of their glyphs. A table that is not written as Qt writes it comes back empty of entries, so that reading the
/// paper back fails.
[[nodiscard]] QByteArray mendedToUnicode(const QByteArray& cmap, const QList<char32_t>& leftOut);

} // namespace core::paper
