// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/glyph_outline.h"

#include <QHash>
#include <QList>
#include <QString>

namespace core::paper {

/// What a paper uses of one face: its glyphs, numbered in the order of their first use from 1, and what they mean.
class EmbeddedFace final
{
public:
    /// `name`: the face's in a PDF.
    explicit EmbeddedFace(QString name);

    /// The number of a glyph of `face`, which is always the same one, on the grid of glyphs. `character`: what it says
    /// where it was drawn; none where the face put it in the place of others.
    [[nodiscard]] quint16 use(const QRawFont& face, quint32 glyph, char32_t character);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QList<GlyphOutline>& outlines() const { return m_outlines; }
    /// The character of each glyph that has one, by the glyph's number.
    [[nodiscard]] const QHash<quint16, char32_t>& characters() const { return m_characters; }

private:
    QString m_name;
    QHash<quint32, quint16> m_numbers;
    QHash<quint16, char32_t> m_characters;
    QList<GlyphOutline> m_outlines;
};

} // namespace core::paper
