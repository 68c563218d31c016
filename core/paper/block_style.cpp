// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/block_style.h"

#include "core/paper/page_geometry.h"

namespace core::paper {

BlockStyle blockStyle(BlockKind kind, int size)
{
    const qreal letter = size * page_geometry::kPoint;
    const auto style = [letter](FaceStyle face, qreal scale, qreal pitch, qreal spaceBefore) {
        return BlockStyle{face, qRound(letter * scale), letter * scale * pitch, letter * spaceBefore, 0, false, false};
    };
    BlockStyle made;
    switch (kind) {
    case BlockKind::Title:
        made = style(FaceStyle::Heading, 1.55, 1.6, 0.4);
        made.centred = made.keepWithNext = true;
        return made;
    case BlockKind::Heading:
        made = style(FaceStyle::Heading, 1.1, 1.7, 0.9);
        made.keepWithNext = true;
        return made;
    case BlockKind::Centred:
        made = style(FaceStyle::Serif, 1, 1.7, 0);
        made.centred = true;
        return made;
    case BlockKind::Letterhead:
        made = style(FaceStyle::Serif, 0.85, 1.5, 0);
        made.centred = made.keepWithNext = true;
        return made;
    case BlockKind::Mark:
    case BlockKind::Footer:
        // In the face of the text: each further face costs 6 kB a paper.
        made = style(FaceStyle::Serif, 0.8, 1.5, 0);
        made.centred = true;
        return made;
    case BlockKind::Note:
        return style(FaceStyle::Serif, 0.85, 1.6, 0.2);
    case BlockKind::Head:
        made = style(FaceStyle::Sans, 0.9, 1.45, 0);
        made.keepWithNext = true;
        return made;
    case BlockKind::Row:
        return style(FaceStyle::Serif, 0.9, 1.45, 0);
    case BlockKind::Paragraph:
        made = style(FaceStyle::Serif, 1, 1.8, 0);
        made.firstIndent = 2 * letter;
        return made;
    case BlockKind::Signature:
        return style(FaceStyle::Serif, 1, 2.1, 0);
    case BlockKind::Line:
    case BlockKind::Gap:
    case BlockKind::Section:
        break;
    }
    return style(FaceStyle::Serif, 1, 1.8, 0);
}

} // namespace core::paper
