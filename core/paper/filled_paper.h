// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/form_layout.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::paper {

/// A stretch of text of a filled form.
struct FilledSpan
{
    /// Normalised (NFC, single blanks). Empty for the page numbers, which are known only when the pages are broken.
    QString text;
    /// The field whose value this is, "materials.state" in a list; empty for the form's own words.
    QString field;
    bool underlined = false;
};

using FilledText = QList<FilledSpan>;

/// A block ready to be composed: no section or field is left in it.
struct FilledBlock
{
    BlockKind kind = BlockKind::Line;
    QList<FilledText> cells;
    QList<int> columns;
    int size = kDefaultSize;
    /// Of a letterhead: a picture stands above its lines.
    bool hasPicture = false;
};

/// A form with its values filled in, before anything is measured.
struct FilledPaper
{
    FilledText mark;
    FilledText footer;
    QList<FilledBlock> body;
    /// A JPEG file for the letterhead; empty: none.
    QByteArray picture;
};

} // namespace core::paper
