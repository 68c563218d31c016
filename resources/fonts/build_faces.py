#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PermitDesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the faces in which PermitDesk sets its papers from Debian's Noto packages (README.md says why and how).

Usage: build_faces.py [FACE…]   (all faces when none is named; python3-fonttools, fonts-noto-cjk, fonts-noto-core)
"""

import sys
import unicodedata
from pathlib import Path
from typing import NamedTuple

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

HERE = Path(__file__).resolve().parent
CJK = Path("/usr/share/fonts/opentype/noto")
LATIN = Path("/usr/share/fonts/truetype/noto")

# Code points whose glyph belongs to another, proper one: a PDF made with them would give the look-alike back.
LOOK_ALIKES = [(0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0xFB00, 0xFB06), (0x2F800, 0x2FA1F)]
# Hangul, vertical and half-width forms, private use: no paper of ours needs them.
UNUSED = [(0x1100, 0x11FF), (0x3130, 0x318F), (0x31F0, 0x31FF), (0x3200, 0x33FF), (0xA960, 0xA97F),
          (0xAC00, 0xD7FF), (0xE000, 0xF8FF), (0xFE10, 0xFE4F), (0xFF61, 0xFFDC), (0x1F000, 0x1FAFF), (0xE0000, 0x10FFFF)]
LATIN_BLOCKS = [(0x0020, 0x007E), (0x00A1, 0x02FF), (0x0300, 0x036F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
                (0x20A0, 0x20BF), (0x2C60, 0x2C7F), (0xA720, 0xA7FF)]
KEPT_FEATURES = ["ccmp", "kern", "mark", "mkmk"]


class Face(NamedTuple):
    file: str
    family: str
    source: Path
    ttc_name: str | None
    scope: str  # "chinese", "headings" (GB 2312 only) or "latin"


FACES = [
    Face("PermitDeskSerifSC.otf", "PermitDesk Serif SC", CJK / "NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "chinese"),
    Face("PermitDeskSansSC.otf", "PermitDesk Sans SC", CJK / "NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "chinese"),
    Face("PermitDeskHeadingSC.otf", "PermitDesk Heading SC", CJK / "NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC", "headings"),
    Face("PermitDeskSerif.ttf", "PermitDesk Serif", LATIN / "NotoSerif-Regular.ttf", None, "latin"),
    Face("PermitDeskSans.ttf", "PermitDesk Sans", LATIN / "NotoSans-Regular.ttf", None, "latin"),
]


def within(code: int, ranges: list[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def open_source(face: Face) -> TTFont:
    if face.ttc_name is None:
        return TTFont(face.source)
    for font in TTCollection(face.source, lazy=True).fonts:
        if (font["name"].getDebugName(16) or font["name"].getDebugName(1)).startswith(face.ttc_name):
            return font
    raise SystemExit(f"{face.source} has no {face.ttc_name}")


def in_gbk(code: int) -> bool:
    return bool(chr(code).encode("gbk", errors="ignore"))


def in_gb2312(code: int) -> bool:
    # The part of GBK that is GB 2312; Python's own gb2312 table lacks the em dash and the middle dot.
    encoded = chr(code).encode("gbk", errors="ignore")
    return len(encoded) == 1 or (len(encoded) == 2 and min(encoded) >= 0xA1)


def one_character_per_glyph(cmap: dict[int, str]) -> set[int]:
    """Of the characters that share a glyph only the most ordinary stays, since a PDF can give back but one."""
    sharing: dict[str, list[int]] = {}
    for code, glyph in cmap.items():
        sharing.setdefault(glyph, []).append(code)

    def oddness(code: int) -> tuple[bool, bool, bool, int]:
        return (not in_gb2312(code), not in_gbk(code), unicodedata.normalize("NFKC", chr(code)) != chr(code), code)

    return {min(codes, key=oddness) for codes in sharing.values()}


def is_wanted(face: Face, code: int) -> bool:
    if unicodedata.category(chr(code)) in ("Cc", "Cf", "Zl", "Zp") or within(code, LOOK_ALIKES):
        return False
    if face.scope == "latin":
        return within(code, LATIN_BLOCKS)
    return not within(code, UNUSED) and (face.scope == "chinese" or in_gb2312(code))


def wanted(face: Face, cmap: dict[int, str]) -> set[int]:
    return one_character_per_glyph({code: glyph for code, glyph in cmap.items() if is_wanted(face, code)})


def subset(font: TTFont, codes: set[int]) -> None:
    options = Options()
    options.layout_features = KEPT_FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx", "DSIG", "MATH", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def drop_digit_substitutions(font: TTFont) -> None:
    """A digit that is substituted by a glyph without a character vanishes from the PDF's text."""
    if "GSUB" not in font:
        return
    digits = {font.getBestCmap()[code] for code in range(0x30, 0x3A)}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if getattr(table, "mapping", None):
                table.mapping = {old: new for old, new in table.mapping.items() if old not in digits}


def rename(font: TTFont, family: str) -> None:
    postscript = family.replace(" ", "") + "-Regular"
    names = font["name"]
    licence = {number: names.getDebugName(number) for number in (0, 5, 13, 14)}
    names.names = []
    texts = {1: family, 2: "Regular", 3: f"{postscript};1.0", 4: family, 6: postscript} | licence
    for number, text in sorted(texts.items()):
        if text:
            names.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        cff.topDictIndex[0].FullName = family
        cff.topDictIndex[0].FamilyName = family
    font["OS/2"].usWeightClass = 400


def build(face: Face) -> None:
    font = open_source(face)
    subset(font, wanted(face, font.getBestCmap()))
    drop_digit_substitutions(font)
    rename(font, face.family)
    # The same input gives the same bytes: the time of making is the source's own.
    font.recalcTimestamp = False
    font.save(HERE / face.file)
    print(f"{face.file}: {len(font.getBestCmap())} characters, {(HERE / face.file).stat().st_size / 1e6:.1f} MB")


def main() -> None:
    for face in FACES:
        if len(sys.argv) == 1 or face.family in sys.argv[1:]:
            build(face)


if __name__ == "__main__":
    main()
