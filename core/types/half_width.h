// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::types {

/// Full-width ASCII (Ａ１－) and the ideographic space as their half-width selves; all else unchanged.
[[nodiscard]] QString halfWidth(const QString& text);

/// Whether a character shows nothing and means nothing in a value: blanks of all kinds, and the format characters
/// (zero-width space, direction marks, byte order mark) that come along when text is copied from chats and pages.
[[nodiscard]] bool isUnseen(QChar c);

/// The Latin capital or digit that a Cyrillic or Greek capital looks like (С is not C); a null one for any other.
[[nodiscard]] QChar latinTwin(QChar c);

/// A code as it was meant: half-width, upper-case, without anything unseen.
[[nodiscard]] QString tidyCode(const QString& text);

/// Words as they were meant: trimmed, every run of blanks (also no-break and ideographic ones) a single space,
/// no format characters.
[[nodiscard]] QString tidyWords(const QString& text);

} // namespace core::types
