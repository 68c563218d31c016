// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::search {

/// One text of a record that can be found.
struct SearchField
{
    enum class Kind {
        /// Any words: positions, notes, cities.
        Words,
        /// A person's or an employer's name; Chinese ones are also found by pinyin and by its initials.
        Name,
        /// A passport, permit, case or credit code number; found by any piece of it of three or more characters.
        Number,
    };

    Kind kind = Kind::Words;
    QString text;
};

/// The tokens of a record, parted by blanks, to be bound into an FTS5 column. Tokens are ready-made: the table's
/// tokenizer must only part at blanks (`tokenize = 'ascii'`) and keep places (`detail = full`). Engineering C4. The
/// tokens of fields made apart may be joined by a blank, so that an employer's are made once for all its people.
[[nodiscard]] QString indexTokens(const QList<SearchField>& fields);

/// The FTS5 MATCH expression for what a person typed: every word must be found, words and numbers also by their
/// beginning. Any text is safe. Empty where nothing in the text can be searched.
[[nodiscard]] QString queryTokens(const QString& text);

} // namespace core::search
