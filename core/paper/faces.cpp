// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/faces.h"

#include "core/base/expect.h"
#include "core/base/resource_paths.h"
#include "core/paper/glyph_outline.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QMutex>

#include <algorithm>
#include <array>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The files of resources/fonts; build_faces.py says what each holds.
constexpr std::array kFaceFiles{"PermitDeskSerifSC.otf", "PermitDeskSansSC.otf", "PermitDeskHeadingSC.otf",
    "PermitDeskSerif.ttf", "PermitDeskSans.ttf"};
enum FaceIndex { SerifSc, SansSc, HeadingSc, SerifLatin, SansLatin };

/// The faces of a style, in the order in which they are tried; the other style's are the last resort.
const QList<FaceIndex>& facesOf(FaceStyle style)
{
    static const QList<FaceIndex> serif{SerifSc, SerifLatin, SansSc, SansLatin};
    static const QList<FaceIndex> sans{SansSc, SansLatin, SerifSc, SerifLatin};
    static const QList<FaceIndex> heading{HeadingSc, SerifSc, SerifLatin, SansSc, SansLatin};
    switch (style) {
    case FaceStyle::Serif:
        return serif;
    case FaceStyle::Sans:
        return sans;
    case FaceStyle::Heading:
        return heading;
    }
    Q_UNREACHABLE();
}

/// Registers the files with Qt, which keeps them for the life of the process, and hands back their families.
Result<QStringList> registeredFamilies()
{
    static QMutex mutex;
    static QStringList families;
    const QMutexLocker lock(&mutex);
    if (!families.isEmpty()) {
        return families;
    }
    QStringList found;
    for (const char* name : kFaceFiles) {
        const QString file = resource_paths::file(u"fonts/"_s + QString::fromLatin1(name));
        const QStringList inFile = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
        if (inFile.isEmpty()) {
            return Failure(FailureCode::FaceMissing, {{u"file"_s, file}});
        }
        found.append(inFile.first());
    }
    families = found;
    return families;
}

QFont fontOf(const QString& family, int pixelSize)
{
    QFont font(QStringList{family});
    font.setPixelSize(pixelSize);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Letters of one word stay in one face; Chinese characters stand alone.
bool belongsToWord(char32_t character)
{
    return character < 0x2E80 && !QChar::isSpace(character) && !QChar::isPunct(character);
}

QList<QList<char32_t>> wordsOf(const QString& text)
{
    QList<QList<char32_t>> words;
    for (const char32_t character : text.toUcs4()) {
        const bool goesOn = !words.isEmpty() && belongsToWord(words.last().last()) && belongsToWord(character);
        if (!goesOn) {
            words.append(QList<char32_t>());
        }
        words.last().append(character);
    }
    return words;
}

} // namespace

Result<Faces> Faces::load()
{
    // Without it Qt has no font database and would crash further down.
    CORE_EXPECT(qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr);
    Result<QStringList> families = registeredFamilies();
    if (!families) {
        return families.failure();
    }
    QList<Face> faces;
    for (const QString& family : *families) {
        faces.append({family, QRawFont::fromFont(fontOf(family, kGlyphGrid))});
    }
    return Faces(std::move(faces));
}

QFont Faces::font(FaceStyle style, int pixelSize) const
{
    return fontOf(m_faces[facesOf(style).first()].family, pixelSize);
}

const QRawFont& Faces::onGrid(const QString& family) const
{
    const auto face = std::ranges::find(m_faces, family, &Face::family);
    CORE_EXPECT(face != m_faces.cend());
    return face->onGrid;
}

QString Faces::pdfName(const QString& family)
{
    // build_faces.py names them so.
    return QString(family).remove(u' ') + u"-Regular"_s;
}

qsizetype Faces::faceFor(const QList<char32_t>& word, FaceStyle style) const
{
    for (const FaceIndex index : facesOf(style)) {
        if (covers(index, word)) {
            return index;
        }
    }
    return -1;
}

bool Faces::covers(qsizetype face, const QList<char32_t>& word) const
{
    const QRawFont& coverage = m_faces[face].onGrid;
    return std::ranges::all_of(word, [&](char32_t character) { return coverage.supportsCharacter(character); });
}

QList<FaceRun> Faces::runs(const QString& text, FaceStyle style, int pixelSize) const
{
    QList<FaceRun> runs;
    qsizetype lastFace = -1;
    const auto add = [&](const QList<char32_t>& characters, qsizetype face) {
        const auto length = QString::fromUcs4(characters.constData(), characters.size()).size();
        if (face != lastFace || runs.isEmpty()) {
            const int start = runs.isEmpty() ? 0 : runs.last().start + runs.last().length;
            runs.append({start, 0, fontOf(m_faces[face].family, pixelSize)});
            lastFace = face;
        }
        runs.last().length += static_cast<int>(length);
    };
    const QList<QList<char32_t>> words = wordsOf(text);
    const std::optional<qsizetype> shared = sharedLatinFace(words, style);
    for (const QList<char32_t>& word : words) {
        const bool follows = QChar::isSpace(word.first()) && lastFace == shared;
        const bool sharesFace = shared && (belongsToWord(word.first()) || follows) && covers(*shared, word);
        const qsizetype whole = sharesFace ? *shared : faceFor(word, style);
        if (whole >= 0) {
            add(word, whole);
            continue;
        }
        for (const char32_t character : word) {
            add({character}, std::max<qsizetype>(faceFor({character}, style), facesOf(style).first()));
        }
    }
    return runs;
}

std::optional<qsizetype> Faces::sharedLatinFace(const QList<QList<char32_t>>& words, FaceStyle style) const
{
    for (const QList<char32_t>& word : words) {
        const qsizetype face = belongsToWord(word.first()) ? faceFor(word, style) : -1;
        if (face == SerifLatin || face == SansLatin) {
            return face;
        }
    }
    return std::nullopt;
}

std::optional<QString> Faces::undrawable(const QString& text) const
{
    for (const char32_t character : text.toUcs4()) {
        if (faceFor({character}, FaceStyle::Serif) < 0) {
            return QString::fromUcs4(&character, 1);
        }
    }
    return std::nullopt;
}

} // namespace core::paper
