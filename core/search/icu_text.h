// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The one place that speaks ICU. All functions may be called from any thread; answers about single characters are kept
/// per thread, so that a hundred thousand names cost as many look-ups and not as many transliterations.
namespace core::search::icu_text {

/// A Chinese character's usual reading, without tone and blanks (zhang); empty where ICU knows none.
[[nodiscard]] QString pinyin(char32_t character);

/// The reading it has as a family name (曾 is zeng, not ceng); mostly the usual one.
[[nodiscard]] QString surnamePinyin(char32_t character);

/// Lower case without marks: é is e, Ø is o, ß is ss. Letters of other scripts stay, in lower case.
[[nodiscard]] QString folded(char32_t character);

/// A key that compares byte by byte in pinyin order, Chinese before Latin as CLDR orders zh.
/// Comparable only within one collationVersion().
[[nodiscard]] QByteArray collationKey(const QString& text);
[[nodiscard]] QString collationVersion();

} // namespace core::search::icu_text
