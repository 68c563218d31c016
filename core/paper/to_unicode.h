// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace core::paper {

/// The table by which a PDF's font tells which character each of its glyphs is (a ToUnicode CMap, Adobe Technical Note
/// 5411), from the characters by their glyph's number.
[[nodiscard]] QByteArray toUnicodeMap(const QHash<quint16, char32_t>& characters);

} // namespace core::paper
