// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

/// What permitdesk-reader measures on pictures and scans. Plain numbers: what they are worth is said in core/documents.
/// Shares are in percent; places in pixels of the upright picture, from its upper left corner.
namespace core::reader {

enum class ColourMode : quint8 { Colour, Grey, Cmyk };

/// What a file says of itself.
struct PictureFacts
{
    QString format; ///< by its content: jpeg, png, bmp, gif, tiff, webp, pdf
    QString suffix; ///< of its name, in small letters
    qint64 bytes = 0;
    QSize pixels; ///< after it was turned upright by its EXIF orientation; empty for a PDF
    ColourMode colour = ColourMode::Colour;
    int dotsPerInch = 0; ///< 0: it does not say
    QDate takenOn;       ///< by its EXIF data, a hint at best; null where it says nothing
};

/// A face as the cascades see it; crown and width are estimates.
struct FaceMeasures
{
    QRectF box;
    /// The one further left on the picture first; nothing where not both were found.
    std::optional<QPointF> leftEye;
    std::optional<QPointF> rightEye;
    double crown = 0; ///< y of the top of the head, hair included
    double chin = 0;  ///< y
    double width = 0; ///< from ear to ear
    double tilt = 0;  ///< degrees clockwise, by the eyes; 0 without them

    [[nodiscard]] bool hasEyes() const { return leftEye && rightEye; }
    [[nodiscard]] QPointF eyeMiddle() const { return hasEyes() ? (*leftEye + *rightEye) / 2 : box.center(); }
};

/// The same face on a picture enlarged by that factor.
[[nodiscard]] inline FaceMeasures scaled(FaceMeasures face, double factor)
{
    face.box = {face.box.topLeft() * factor, face.box.size() * factor};
    if (face.hasEyes()) {
        *face.leftEye *= factor;
        *face.rightEye *= factor;
    }
    face.crown *= factor;
    face.chin *= factor;
    face.width *= factor;
    return face;
}

struct PortraitMeasures
{
    PictureFacts file;
    bool facesSearched = false; ///< false where the cascades are not installed
    QList<FaceMeasures> faces;  ///< the largest first
    double whiteness = 0;       ///< of the background: its darkest colour channel
    double unevenness = 0;      ///< between the lightest and the darkest part of the background
    double frame = 0;           ///< how far an edge line differs from the background beside it
    double sharpness = 0;       ///< variance of the Laplacian where the face is (else the middle), at a width of 200 pixels
    double brightness = 0;      ///< of the face
    double saturation = 0;      ///< of the face
    double colour = 0;          ///< pixels that have a colour at all
    double redEyes = 0;         ///< pixels in the eyes that are red
};

/// Which part of a picture shall become a picture of its own.
struct PictureCut
{
    QRect part; ///< within the upright picture
    QSize size; ///< pixels of the new one
    int dotsPerInch = 0;
    qint64 minBytes = 0;
    qint64 maxBytes = 0;
};

/// A page as people shall see it: set upright, and no longer than they can make use of.
struct PageDrawing
{
    int page = 0;     ///< of a PDF, from 0; a picture has only that one
    int rotation = 0; ///< degrees clockwise by which it is turned and is to be turned back (see Page, ReadZone)
    int longest = 0;  ///< pixels of its longer side, at most
    qint64 maxBytes = 0; ///< of the JPEG file, as far as its quality can be lowered; 0: any
};

/// One page of a scan, or a whole picture.
struct ScanPage
{
    QSize pixels;        ///< as measured; a page of a PDF is drawn for it
    int dotsPerInch = 0; ///< of a picture that says it, or by which the page was drawn
    bool hasText = false;
    QString margins;      ///< the words in the upper and the lower seventh of a page with text, where it is numbered
    double ink = 0;       ///< pixels that are ink
    double colour = 0;    ///< pixels that have a colour
    double sharpness = 0; ///< how steep the edges of the ink are: 100 where they change within one pixel
    double skew = 0;      ///< degrees clockwise
    QStringList cutEdges; ///< left, top, right, bottom: where content runs into the edge
};

struct ScanMeasures
{
    PictureFacts file;
    QList<ScanPage> pages;
};

} // namespace core::reader
