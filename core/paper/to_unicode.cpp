// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/to_unicode.h"

#include <QMap>
#include <QString>

namespace core::paper {

namespace {

/// How many entries a block of a CMap may have (Adobe Technical Note 5411).
constexpr qsizetype kEntriesPerBlock = 100;

using GlyphCharacters = QMap<uint, char32_t>;

char32_t mended(char32_t character) { return character == U'\t' ? U' ' : character; }

/// Qt writes `<first> <last> [<character> …]`, each in four hexadecimal digits, between beginbfrange and endbfrange.
GlyphCharacters readEntries(const QByteArray& cmap)
{
    GlyphCharacters characters;
    const qsizetype begin = cmap.indexOf("beginbfrange");
    const qsizetype end = cmap.indexOf("endbfrange", begin);
    for (const QByteArray& line : cmap.mid(begin, end - begin).split('\n')) {
        const QList<QByteArray> halves = line.split('[');
        if (halves.size() != 2) {
            continue;
        }
        uint glyph = halves[0].mid(1, 4).toUInt(nullptr, 16);
        for (const QByteArray& entry : halves[1].split('>')) {
            const qsizetype open = entry.indexOf('<');
            if (open >= 0) {
                characters.insert(glyph++, mended(entry.mid(open + 1).toUInt(nullptr, 16)));
            }
        }
    }
    return characters;
}

void fillGaps(GlyphCharacters& characters, const QList<char32_t>& leftOut)
{
    uint glyph = 1;
    for (const char32_t character : leftOut) {
        while (characters.contains(glyph)) {
            ++glyph;
        }
        characters.insert(glyph, character);
    }
}

QByteArray hex(uint number) { return QByteArray::number(number, 16).toUpper().rightJustified(4, '0'); }

QByteArray utf16Hex(char32_t character)
{
    QByteArray digits;
    for (const QChar unit : QString::fromUcs4(&character, 1)) {
        digits += hex(unit.unicode());
    }
    return digits;
}

} // namespace

QByteArray mendedToUnicode(const QByteArray& cmap, const QList<char32_t>& leftOut)
{
    GlyphCharacters characters = readEntries(cmap);
    fillGaps(characters, leftOut);
    QByteArray made = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const QList<uint> glyphs = characters.keys();
    for (qsizetype first = 0; first < glyphs.size(); first += kEntriesPerBlock) {
        const QList<uint> block = glyphs.mid(first, kEntriesPerBlock);
        made += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const uint glyph : block) {
            made += '<' + hex(glyph) + "> <" + utf16Hex(characters[glyph]) + ">\n";
        }
        made += "endbfchar\n";
    }
    return made + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace core::paper
