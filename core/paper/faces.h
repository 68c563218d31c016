// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QList>
#include <QRawFont>
#include <QString>

#include <optional>

namespace core::paper {

/// Which of the program's own faces a text is set in: Serif for what is read, Sans for labels, Heading for titles.
enum class FaceStyle { Serif, Sans, Heading };

/// A stretch of text that one face draws.
struct FaceRun
{
    int start = 0;
    int length = 0;
    QFont font;
};

/// The faces that papers are set in: the program's own (resources/fonts), so that the text of a PDF is right whatever
/// fonts the system has (design §2). A word is set in the first face that has all of it: the style's Chinese one, its
/// Latin one, then the other style's; only a word that no face has whole is mixed. Where one word of a text needs the
/// Latin face, its other words of letters are set in it too: a name shows one face. Fonts never fall back to the
/// system's (NoFontMerging). The files are registered with Qt once per process; an object belongs to the thread that
/// loaded it.
class Faces final
{
public:
    /// Fails with FaceMissing (args file).
    [[nodiscard]] static Result<Faces> load();

    /// `pixelSize`: the height of the letters in the units of the drawing.
    [[nodiscard]] QList<FaceRun> runs(const QString& text, FaceStyle style, int pixelSize) const;

    /// The font of a style's Chinese face, for measures that a page is built from.
    [[nodiscard]] QFont font(FaceStyle style, int pixelSize) const;

    /// The face of that family on the grid of glyphs (its pixel size is kGlyphGrid). Valid while these faces are.
    [[nodiscard]] const QRawFont& onGrid(const QString& family) const;

    /// The name that a face bears in a PDF.
    [[nodiscard]] static QString pdfName(const QString& family);

    /// The first character of `text` that no face has, whole (a surrogate pair counts as one).
    [[nodiscard]] std::optional<QString> undrawable(const QString& text) const;

private:
    struct Face
    {
        QString family;
        QRawFont onGrid;
    };

    explicit Faces(QList<Face> faces) : m_faces(std::move(faces)) {}

    [[nodiscard]] qsizetype faceFor(const QList<char32_t>& word, FaceStyle style) const;
    [[nodiscard]] bool covers(qsizetype face, const QList<char32_t>& word) const;
    /// The Latin face that some word of a text needs: then all its words of letters are set in it, or a name would show
    /// two faces side by side.
    [[nodiscard]] std::optional<qsizetype> sharedLatinFace(
        const QList<QList<char32_t>>& words, FaceStyle style) const;

    /// In the order of the table in faces.cpp.
    QList<Face> m_faces;
};

} // namespace core::paper
