// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/embedded_face.h"

namespace core::paper {

EmbeddedFace::EmbeddedFace(QString name) : m_name(std::move(name))
{
    // Glyph 0 stands for what is missing, which a paper never shows.
    m_outlines.append(GlyphOutline());
}

quint16 EmbeddedFace::use(const QRawFont& face, quint32 glyph, char32_t character)
{
    auto number = m_numbers.constFind(glyph);
    if (number == m_numbers.constEnd()) {
        number = m_numbers.insert(glyph, static_cast<quint16>(m_outlines.size()));
        m_outlines.append(outlineOf(face, glyph));
    }
    if (character != 0) {
        m_characters.insert(*number, character);
    }
    return *number;
}

} // namespace core::paper
