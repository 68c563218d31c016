// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <string>

namespace core::search {

/// A stretch of text of one kind, as it is searched.
struct TextRun
{
    enum class Kind {
        /// Chinese characters, kana or hangul, which have no blanks between words.
        Characters,
        /// Letters and digits of any other script, folded: lower case, no marks.
        Word,
    };

    Kind kind = Kind::Word;
    std::u32string text;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

/// Compatibility forms are unified (NFKC); blanks, punctuation, controls and lone surrogates only part the runs.
[[nodiscard]] QList<TextRun> textRuns(const QString& text);

} // namespace core::search
