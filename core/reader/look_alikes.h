// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core::reader {

/// What a PDF calls 工 may be U+2F2F (a Kangxi radical), what it calls 5 may be U+FF15: the same to the eye, not to a
/// comparison (engineering C2). These functions bring one code point of the file to what was meant.
///
/// foldedForMatching: NFKC, with CJK radicals and strokes as the ideographs they look like (Unicode's
/// EquivalentUnifiedIdeograph), white space of every width as a space, invisible code points left out. Full-width signs
/// become ASCII, so that （ matches ( in a label.
[[nodiscard]] QString foldedForMatching(char32_t codePoint);
[[nodiscard]] QString foldedForMatching(QStringView text);

/// The same for a value that is kept: full-width letters and digits become ASCII, but signs that belong to Chinese text
/// (，。：（）) stay as they are. As long as foldedForMatching of the same code point.
[[nodiscard]] QString foldedForValue(char32_t codePoint);
[[nodiscard]] QString foldedForValue(QStringView text);

/// Cyrillic and Greek letters that look like Latin ones as the Latin ones, for values that are Latin by their nature
/// (document numbers, names as a passport has them).
[[nodiscard]] QString latinLookAlikesFolded(QStringView text);

} // namespace core::reader
