// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/to_unicode.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace core::paper {

namespace {

/// How many entries a block of a CMap may have (Adobe Technical Note 5411).
constexpr qsizetype kEntriesPerBlock = 100;

QByteArray hex(quint16 number) { return QByteArray::number(number, 16).toUpper().rightJustified(4, '0'); }

QByteArray utf16Hex(char32_t character)
{
    QByteArray digits;
    for (const QChar unit : QString::fromUcs4(&character, 1)) {
        digits += hex(unit.unicode());
    }
    return digits;
}

} // namespace

QByteArray toUnicodeMap(const QHash<quint16, char32_t>& characters)
{
    QByteArray made = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QList<quint16> glyphs = characters.keys();
    std::ranges::sort(glyphs);
    for (qsizetype first = 0; first < glyphs.size(); first += kEntriesPerBlock) {
        const QList<quint16> block = glyphs.mid(first, kEntriesPerBlock);
        made += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const quint16 glyph : block) {
            made += '<' + hex(glyph) + "> <" + utf16Hex(characters[glyph]) + ">\n";
        }
        made += "endbfchar\n";
    }
    return made + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace core::paper
