#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PermitDesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes glyph_table.cpp, the shapes that the reader of machine-readable zones knows (README.md says from what).

Usage: make_glyphs.py FONT   (Debian: python3-fonttools, fonts-ocr-b: /usr/share/fonts/opentype/ocr-b/OCRB.otf)
"""

import math
import sys
from pathlib import Path

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"

# The window around a sign, in squares of a sixteenth of a digit's height (glyph_table.h has the same figures).
COLUMNS, ROWS, ROWS_OF_DIGIT = 14, 20, 16
FINE = 12  # lines and columns that are tried in each square
BLUR = 0.6  # in squares: what a scanner does to an edge
CURVE_STEPS = 12


class Outline(BasePen):
    """Collects a glyph's contours as polygons."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.contours = []

    def _moveTo(self, point):
        self.contours.append([point])

    def _lineTo(self, point):
        self.contours[-1].append(point)

    def _curveToOne(self, one, two, end):
        start = self.contours[-1][-1]
        for step in range(1, CURVE_STEPS + 1):
            t = step / CURVE_STEPS
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            points = (start, one, two, end)
            self.contours[-1].append(tuple(sum(w * p[axis] for w, p in zip(weights, points)) for axis in (0, 1)))


def contours_of(font, sign):
    glyphs = font.getGlyphSet()
    name = font.getBestCmap()[ord(sign)]
    pen = Outline(glyphs)
    glyphs[name].draw(pen)
    return pen.contours, glyphs[name].width


def crossings(contours, y):
    """Where a level line meets the outline, with the direction of each crossing, from left to right."""
    found = []
    for contour in contours:
        for (x1, y1), (x2, y2) in zip(contour, contour[1:] + contour[:1]):
            if (y1 <= y) != (y2 <= y):
                found.append((x1 + (y - y1) * (x2 - x1) / (y2 - y1), 1 if y2 > y1 else -1))
    return sorted(found)


def ink_of(contours, left, top, square):
    """How much of each square is inked (nonzero winding)."""
    ink = [[0.0] * COLUMNS for _ in range(ROWS)]
    for fine_row in range(ROWS * FINE):
        y = top - (fine_row + 0.5) * square / FINE
        winding = 0
        edges = crossings(contours, y)
        for (x, turn), following in zip(edges, edges[1:]):
            winding += turn
            if winding:
                begin = max(0, math.ceil((x - left) * FINE / square - 0.5))
                end = min(COLUMNS * FINE, math.ceil((following[0] - left) * FINE / square - 0.5))
                for fine_column in range(begin, end):
                    ink[fine_row // FINE][fine_column // FINE] += 1 / FINE**2
    return ink


def blurred(ink):
    reach = 2
    kernel = [math.exp(-((i / BLUR) ** 2) / 2) for i in range(-reach, reach + 1)]
    kernel = [weight / sum(kernel) for weight in kernel]

    def along(lines):
        return [[sum(kernel[k + reach] * (line[i + k] if 0 <= i + k < len(line) else 0.0)
                     for k in range(-reach, reach + 1)) for i in range(len(line))] for line in lines]

    return [list(row) for row in zip(*along([list(column) for column in zip(*along(ink))]))]


def squares_of(font, sign):
    digit = [y for contour in contours_of(font, "0")[0] for _, y in contour]
    square = (max(digit) - min(digit)) / ROWS_OF_DIGIT
    contours, advance = contours_of(font, sign)
    left = advance / 2 - COLUMNS / 2 * square
    top = (max(digit) + min(digit)) / 2 + ROWS / 2 * square
    shape = blurred(ink_of(contours, left, top, square))
    return "".join("%x" % min(15, round(15 * value)) for row in shape for value in row)


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    font = TTFont(sys.argv[1])
    per_line = 6 * COLUMNS
    lines = []
    for sign in SIGNS:
        squares = squares_of(font, sign)
        pieces = [squares[i:i + per_line] for i in range(0, len(squares), per_line)]
        lines.append("    Glyph{'%s',\n%s}," % (sign, "\n".join('        "%s"' % piece for piece in pieces)))
    table = (HERE / "glyph_table.cpp.in").read_text(encoding="utf-8").replace("@GLYPHS@", "\n".join(lines))
    (HERE / "glyph_table.cpp").write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main()
