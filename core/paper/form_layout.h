// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/form_field.h"

#include <QList>
#include <QString>

namespace core::paper {

/// What a block of a layout is on the page.
enum class BlockKind {
    Letterhead, ///< the office's, at the head of the first page; nothing where it has none
    Mark,       ///< stands at the head of every page
    Title,      ///< centred, in the heading face
    Heading,    ///< a section's heading, kept with what follows
    Centred,    ///< a centred line
    Paragraph,  ///< running text, its first line indented by two characters
    Line,       ///< running text without the indent
    Note,       ///< small running text
    Head,       ///< a table's head, repeated where the table goes on on a new page
    Row,        ///< a table row
    Signature,  ///< who signs and when, at the right and kept with what goes before; or side by side, one cell for each
    Gap,        ///< an empty line
    Footer,     ///< stands at the foot of every page
    Section,    ///< blocks that are repeated, or left out, according to a field
};

/// A piece of a block's text: words of the form, a field's value, or a section within the line.
struct LayoutPiece
{
    enum class Kind { Words, Field, Section };

    Kind kind = Kind::Words;
    /// The words; or the field's name.
    QString text;
    /// Of a date field only: "year", "month" or "day"; empty for the whole date.
    QString part;
    /// Set on a line, as what is filled into a form is.
    bool underlined = false;
    /// Section: printed where the field is empty instead of where it is not.
    bool inverted = false;
    QList<LayoutPiece> pieces;
};

/// The size of running text where a layout names none, in points.
constexpr int kDefaultSize = 11;

/// A block of a layout: one cell, or several in a table row.
struct LayoutBlock
{
    BlockKind kind = BlockKind::Line;
    QList<QList<LayoutPiece>> cells;
    /// Relative widths of a table's columns; empty: all alike.
    QList<int> columns;
    /// Size of running text in points, from which the other sizes follow.
    int size = kDefaultSize;
    // Section only:
    QString field;
    bool inverted = false;
    QList<LayoutBlock> blocks;
};

/// The page of a form in one language, read from its layout.<language>.txt. A layout is lines of `kind: text`, where
/// kind is one of
///     letterhead mark title heading centred paragraph line note head row signature gap footer
/// and the cells of head, row and signature are parted by `|`. A line that begins with blanks goes on with the line
/// above. `columns: 1 2 1` sets the widths of the table rows after it, `size: 14` the size of running text in points;
/// `#` begins a remark. In a text
///     {{field}}                 is the field's value, {{date.year}} {{date.month}} {{date.day}} a part of a date
///     {{#field}} … {{/field}}   is printed when the field has a value, and once for each item of a list
///     {{^field}} … {{/field}}   is printed when it has none
///     _…_                       is set on a line
/// and {{index}} the place of a list's item, from 1. A section on lines of its own holds whole blocks. Nothing else is
/// understood: layouts hold no code. `letterhead` has no text and stands before
/// everything of the body. `page`, `pages` and `office` can be used besides the form's own fields.
class FormLayout final
{
public:
    /// Fails with FormUnsound (args line, name, nearest, reason) at the first thing that is not understood.
    [[nodiscard]] static Result<FormLayout> parse(const QString& text, const QList<FormField>& fields);

    [[nodiscard]] const QList<LayoutBlock>& blocks() const { return m_blocks; }
    [[nodiscard]] bool hasLetterhead() const;

private:
    explicit FormLayout(QList<LayoutBlock> blocks) : m_blocks(std::move(blocks)) {}

    QList<LayoutBlock> m_blocks;
};

} // namespace core::paper
