// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/photo_crop.h"

#include <algorithm>
#include <cmath>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::FaceMeasures;
using reader::PictureCut;
using reader::PortraitMeasures;

namespace {

/// Where the head shall be in a crop, in shares of the crop.
struct HeadPlace
{
    double top = 0; ///< of the crown, of the height; with the bounds that are still in order
    double topLeast = 0;
    double topMost = 0;
    double eyeSlack = 0;   ///< how far the eyes may be off the middle, of the width
    double eyesAbove = 0;  ///< how far above the lower edge the eyes have to be at least, of the height
};

/// Sizes of a crop in pixels of the master, the best first.
using Sizes = QList<QSizeF>;

Failure impossible(const QString& reason)
{
    return Failure(FailureCode::PictureCropImpossible, {{u"reason"_s, reason}});
}

/// The rectangle of that size with the head in its place, moved where the picture's edges ask for it; nothing where that
/// would be out of bounds.
std::optional<QRect> placed(const QSizeF& size, const FaceMeasures& face, const HeadPlace& place, const QSize& picture)
{
    const double spareWidth = picture.width() - size.width();
    const double spareHeight = picture.height() - size.height();
    if (spareWidth < 0 || spareHeight < 0) {
        return std::nullopt;
    }
    const double x = std::clamp(face.eyeMiddle().x() - size.width() / 2, 0.0, spareWidth);
    const double y = std::clamp(face.crown - place.top * size.height(), 0.0, spareHeight);
    const double off = (face.eyeMiddle().x() - x) / size.width() - 0.5;
    const double top = (face.crown - y) / size.height();
    const double eyesAbove = 1 - (face.eyeMiddle().y() - y) / size.height();
    if (std::abs(off) > place.eyeSlack || top < place.topLeast || top > place.topMost || eyesAbove < place.eyesAbove) {
        return std::nullopt;
    }
    const QRectF rect(QPointF(x, y), size);
    return rect.toRect() & QRect({0, 0}, picture);
}

/// The first size that fits and has the pixels.
Result<QRect> firstFitting(const Sizes& sizes, const HeadPlace& place, const PortraitMeasures& master, int leastWidth)
{
    bool isSmall = false;
    for (const QSizeF& size : sizes) {
        if (const std::optional<QRect> rect = placed(size, master.faces.first(), place, master.file.pixels)) {
            if (rect->width() >= leastWidth) {
                return *rect;
            }
            isSmall = true;
        }
    }
    return impossible(isSmall ? u"too-few-pixels"_s : u"too-tight"_s);
}

/// From the middle of a span to its upper end, then from there to its lower end; the ends themselves, which measuring
/// anew might find crossed, are left out.
QList<double> fromTheMiddle(double least, double most)
{
    constexpr int kSteps = 12;
    const double middle = (least + most) / 2;
    const double step = (most - least) / 2 / (kSteps + 1);
    QList<double> values;
    for (int i = 0; i <= kSteps; ++i) {
        values.append(middle + i * step);
    }
    for (int i = 1; i <= kSteps; ++i) {
        values.append(middle - i * step);
    }
    return values;
}

Result<PictureCut> cutForWorkPermit(const PortraitMeasures& master, const PictureRules& rules)
{
    const std::optional<int> width = rules.number(u"photo-pixels"_s, u"width"_s);
    const std::optional<int> across = rules.number(u"photo-aspect"_s, u"width"_s);
    const std::optional<int> down = rules.number(u"photo-aspect"_s, u"height"_s);
    const std::optional<int> least = rules.number(u"photo-head-least"_s, u"percent"_s);
    const std::optional<int> most = rules.number(u"photo-head-most"_s, u"percent"_s);
    const std::optional<int> bytes = rules.number(u"photo-bytes-most"_s, u"kilobytes"_s);
    if (!width || !across || !down || !least || !most || !bytes || *across < 1 || *down < 1) {
        return impossible(u"no-rule"_s);
    }
    const FaceMeasures& face = master.faces.first();
    Sizes sizes;
    for (const double percent : fromTheMiddle(*least, *most)) {
        const double height = (face.chin - face.crown) * 100 / percent;
        sizes.append({height * *across / *down, height});
    }
    const HeadPlace place{0.08, 0.03, 0.25, 0.04, 0};
    const Result<QRect> part = firstFitting(sizes, place, master, *width);
    if (!part) {
        return part.failure();
    }
    // Larger than the minimum is safe, and shows more than the minimum does; more than this shows nothing new.
    constexpr int kUsualWidth = 600;
    constexpr double kInchesWide = 30 / 25.4;
    const int wide = std::min(kUsualWidth, part->width()) / *across * *across;
    const QSize size(std::max(wide, *width), std::max(wide, *width) * *down / *across);
    const qint64 fewest = qint64{1024} * rules.number(u"photo-bytes-least"_s, u"kilobytes"_s).value_or(0);
    return PictureCut{*part, size, qRound(size.width() / kInchesWide), fewest, qint64{1024} * *bytes};
}

Result<PictureCut> cutForSocialCard(const PortraitMeasures& master, const PictureRules& rules)
{
    const std::optional<int> width = rules.number(u"card-pixels"_s, u"width"_s);
    const std::optional<int> height = rules.number(u"card-pixels"_s, u"height"_s);
    const std::optional<int> narrow = rules.number(u"card-face-least"_s, u"pixels"_s);
    const std::optional<int> wide = rules.number(u"card-face-most"_s, u"pixels"_s);
    const std::optional<int> topLeast = rules.number(u"card-top-least"_s, u"pixels"_s);
    const std::optional<int> topMost = rules.number(u"card-top-most"_s, u"pixels"_s);
    const std::optional<int> right = rules.number(u"card-eyes-most"_s, u"pixels"_s);
    const std::optional<int> eyeLine = rules.number(u"card-eye-line"_s, u"pixels"_s);
    const std::optional<int> bytes = rules.number(u"card-bytes-most"_s, u"kilobytes"_s);
    if (!width || !height || !narrow || !wide || !topLeast || !topMost || !right || !eyeLine || !bytes) {
        return impossible(u"no-rule"_s);
    }
    constexpr int kDotsPerInch = 350;
    constexpr double kRounding = 2; // pixels by which measuring the crop anew may differ
    const double high = *height;
    Sizes sizes;
    for (const double pixels : fromTheMiddle(*narrow, *wide)) {
        const double scale = master.faces.first().width / pixels;
        sizes.append({*width * scale, *height * scale});
    }
    const HeadPlace place{(*topLeast + *topMost) / 2.0 / high, (*topLeast + kRounding) / high,
        (*topMost - kRounding) / high, (*right - kRounding) / *width - 0.5, (*eyeLine + kRounding) / high};
    const Result<QRect> part = firstFitting(sizes, place, master, *width);
    if (!part) {
        return part.failure();
    }
    const qint64 fewest = qint64{1024} * rules.number(u"card-bytes-least"_s, u"kilobytes"_s).value_or(0);
    return PictureCut{*part, {*width, *height}, kDotsPerInch, fewest, qint64{1024} * *bytes};
}

} // namespace

QString codeOf(PhotoTarget target) { return target == PhotoTarget::WorkPermit ? u"work-permit"_s : u"social-card"_s; }

Result<PictureCut> planCrop(const PortraitMeasures& master, PhotoTarget target, const PictureRules& rules)
{
    if (master.faces.isEmpty() || !master.faces.first().hasEyes()) {
        return impossible(u"no-face"_s);
    }
    return target == PhotoTarget::WorkPermit ? cutForWorkPermit(master, rules) : cutForSocialCard(master, rules);
}

} // namespace core::documents
