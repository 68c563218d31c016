// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/portrait_measuring.h"

#include "app/reader/background.h"
#include "app/reader/face_finder.h"
#include "app/reader/picture_file.h"
#include "app/reader/picture_matrix.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::FaceMeasures;
using core::reader::PortraitMeasures;

namespace {

/// Faces, backgrounds and colours are measured on at most that many pixels a side; more tell nothing new.
constexpr int kMeasuredLength = 1200;

double percent(double share) { return 100.0 * share; }

/// The face, or where there is none the middle of the picture.
QRectF subjectOf(const QList<FaceMeasures>& faces, const cv::Mat& rgb)
{
    return faces.isEmpty() ? QRectF(rgb.cols * 0.25, rgb.rows * 0.25, rgb.cols * 0.5, rgb.rows * 0.5)
                           : faces.first().box;
}

/// The variance of the Laplacian at a width of 200 pixels, so that it says the same of the same face at any resolution.
double sharpnessOf(const cv::Mat& rgb, const QRectF& subject)
{
    constexpr int kWidth = 200;
    const cv::Rect part = within(subject, rgb);
    if (part.empty()) {
        return 0;
    }
    const ScaledMatrix face = notLongerThan(greyOf(rgb(part)), kWidth);
    cv::Mat laplacian;
    cv::Laplacian(face.pixels, laplacian, CV_64F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(laplacian, mean, deviation);
    return deviation[0] * deviation[0];
}

/// Pixels that have a colour at all: what a grey picture saved in colour lacks.
double colourOf(const cv::Mat& hsv)
{
    constexpr int kLeastSaturation = 26;
    constexpr int kLeastValue = 40;
    cv::Mat coloured;
    cv::inRange(hsv, cv::Scalar(0, kLeastSaturation, kLeastValue), cv::Scalar(255, 255, 255), coloured);
    return percent(double{1} * cv::countNonZero(coloured) / static_cast<double>(hsv.total()));
}

/// The share of red in a disc as wide as an iris about each eye.
double rednessOf(const cv::Mat& rgb, const FaceMeasures& face)
{
    if (!face.hasEyes()) {
        return 0;
    }
    const double half = 0.09 * (face.rightEye->x() - face.leftEye->x());
    double most = 0;
    for (const QPointF& eye : {*face.leftEye, *face.rightEye}) {
        const cv::Rect part = within(QRectF(eye.x() - half, eye.y() - half, 2 * half, 2 * half), rgb);
        if (part.empty()) {
            continue;
        }
        std::vector<cv::Mat> channels;
        cv::split(rgb(part), channels);
        cv::Mat rival;
        cv::max(channels[1], channels[2], rival);
        // A red pupil is red through and through; skin and brown irises are not twice as red as green.
        const cv::Mat red = (channels[0] > 90) & (channels[0] > rival * 2.0);
        most = std::max(most, double{1} * cv::countNonZero(red) / static_cast<double>(red.total()));
    }
    return percent(most);
}

void measureLight(PortraitMeasures& measures, const cv::Mat& rgb, const QRectF& subject)
{
    cv::Mat hsv;
    cv::cvtColor(rgb, hsv, cv::COLOR_RGB2HSV);
    measures.colour = colourOf(hsv);
    // Within the box of a face, its middle is skin: no hair, no ground.
    const QRectF skin = subject.adjusted(
        subject.width() * 0.2, subject.height() * 0.2, -subject.width() * 0.2, -subject.height() * 0.1);
    if (const cv::Rect part = within(skin, rgb); !part.empty()) {
        measures.brightness = percent(cv::mean(greyOf(rgb(part)))[0] / 255);
        measures.saturation = percent(cv::mean(hsv(part))[1] / 255);
    }
}

/// Crown, chin and width: estimates from the cascade's box, the eyes, and where the background begins.
void measureHead(FaceMeasures& face, const Background& background)
{
    // Mean proportions: pupils stand 0.46 of the face's width apart; the box ends a little above the chin.
    constexpr double kPupilsToWidth = 0.46;
    constexpr double kBoxToWidth = 0.82;
    face.chin = face.box.bottom();
    face.width = face.hasEyes() ? (face.rightEye->x() - face.leftEye->x()) / kPupilsToWidth
                                : face.box.width() * kBoxToWidth;
    face.crown = background.crownAbove(face.box);
}

PortraitMeasures measured(const PictureFile& picture)
{
    PortraitMeasures measures;
    measures.file = picture.facts;
    const cv::Mat whole = matrixOf(picture.image);
    const ScaledMatrix view = notLongerThan(whole, kMeasuredLength);
    static const FaceFinder finder;
    measures.facesSearched = finder.isReady();
    QList<FaceMeasures> faces = finder.facesOn(view.pixels);
    const QRectF subject = subjectOf(faces, view.pixels);
    const Background background(view.pixels, subject);
    measures.whiteness = percent(background.whiteness());
    measures.unevenness = percent(background.unevenness());
    measures.frame = percent(background.frame());
    measures.sharpness = sharpnessOf(view.pixels, subject);
    measureLight(measures, view.pixels, subject);
    for (FaceMeasures& face : faces) {
        measures.redEyes = std::max(measures.redEyes, rednessOf(view.pixels, face));
        measureHead(face, background);
        measures.faces.append(core::reader::scaled(face, view.scale));
    }
    return measures;
}

} // namespace

Result<PortraitMeasures> measurePortrait(const QString& path)
{
    const Result<PictureFile> picture = openPicture(path);
    if (!picture) {
        return picture.failure();
    }
    try {
        return measured(*picture);
    } catch (const cv::Exception&) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
}

} // namespace reader
