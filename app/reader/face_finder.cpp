// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/face_finder.h"

#include "app/reader/picture_matrix.h"
#include "core/base/resource_paths.h"

#include <QFile>

#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::reader::FaceMeasures;

namespace {

/// Faces are sought on a picture of that length: a portrait's face then has some hundred pixels.
constexpr int kSearchLength = 900;

std::unique_ptr<cv::CascadeClassifier> loaded(const QString& name)
{
    const QStringList folders{u"/usr/share/opencv4/haarcascades"_s, u"/usr/local/share/opencv4/haarcascades"_s,
        u"/opt/homebrew/share/opencv4/haarcascades"_s, core::resource_paths::file(u"haarcascades"_s)};
    auto cascade = std::make_unique<cv::CascadeClassifier>();
    for (const QString& folder : folders) {
        const QString path = folder + u'/' + name;
        if (QFile::exists(path) && cascade->load(QFile::encodeName(path).toStdString())) {
            break;
        }
    }
    return cascade;
}

QRectF boxOf(const cv::Rect& rect)
{
    return QRect(rect.x, rect.y, rect.width, rect.height);
}

/// The two that lie most alike to eyes: side by side, as large as one another; nothing where no two do.
std::optional<std::pair<QPointF, QPointF>> pairOfEyes(std::vector<cv::Rect> found, double faceWidth)
{
    constexpr double kLeastApart = 0.25;
    constexpr double kMostRise = 0.5;
    std::sort(found.begin(), found.end(), [](const cv::Rect& a, const cv::Rect& b) { return a.x < b.x; });
    std::optional<std::pair<QPointF, QPointF>> best;
    double leastOdd = 1.0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (std::size_t j = i + 1; j < found.size(); ++j) {
            const QPointF left = boxOf(found[i]).center();
            const QPointF right = boxOf(found[j]).center();
            const QPointF way = right - left;
            const double sizes = std::abs(double{1} * found[i].width / found[j].width - 1);
            const double odd = sizes + std::abs(way.y() / std::max(1.0, way.x()));
            if (way.x() >= kLeastApart * faceWidth && std::abs(way.y()) <= kMostRise * way.x() && odd < leastOdd) {
                leastOdd = odd;
                best = std::pair(left, right);
            }
        }
    }
    return best;
}

} // namespace

FaceFinder::FaceFinder()
{
    // One core is the window's; and the process's memory is limited, of which each thread takes its stack.
    cv::setNumThreads(1);
    m_faces = loaded(u"haarcascade_frontalface_alt2.xml"_s);
    m_eyes = loaded(u"haarcascade_eye_tree_eyeglasses.xml"_s);
}

FaceFinder::~FaceFinder() = default;

bool FaceFinder::isReady() const { return !m_faces->empty() && !m_eyes->empty(); }

QList<FaceMeasures> FaceFinder::facesOn(const cv::Mat& rgb) const
{
    if (!isReady()) {
        return {};
    }
    constexpr double kStep = 1.1;
    constexpr int kNeighbours = 4;
    constexpr int kLeastShare = 8;
    const ScaledMatrix search = notLongerThan(greyOf(rgb), kSearchLength);
    const int least = std::max(24, search.pixels.cols / kLeastShare);
    std::vector<cv::Rect> found;
    m_faces->detectMultiScale(search.pixels, found, kStep, kNeighbours, 0, {least, least});
    std::sort(found.begin(), found.end(), [](const cv::Rect& a, const cv::Rect& b) { return a.width > b.width; });
    QList<FaceMeasures> faces;
    for (const cv::Rect& rect : found) {
        if (rect.width * 3 >= found.front().width) {
            FaceMeasures face;
            face.box = boxOf(rect);
            findEyes(search.pixels, face);
            faces.append(core::reader::scaled(face, search.scale));
        }
    }
    return faces;
}

void FaceFinder::findEyes(const cv::Mat& grey, FaceMeasures& face) const
{
    // Eyes lie in the upper half of the cascade's box, below its first sixth.
    const QRectF band(face.box.x(), face.box.y() + face.box.height() / 6, face.box.width(), face.box.height() * 0.45);
    const cv::Rect part = within(band, grey);
    if (part.empty()) {
        return;
    }
    constexpr double kStep = 1.05;
    constexpr int kNeighbours = 4;
    const int least = std::max(8, static_cast<int>(face.box.width() / 8));
    const int most = static_cast<int>(face.box.width() / 2);
    std::vector<cv::Rect> found;
    m_eyes->detectMultiScale(grey(part), found, kStep, kNeighbours, 0, {least, least}, {most, most});
    if (const auto pair = pairOfEyes(found, face.box.width())) {
        const QPointF corner(part.x, part.y);
        const QPointF way = pair->second - pair->first;
        face.leftEye = pair->first + corner;
        face.rightEye = pair->second + corner;
        face.tilt = std::atan2(way.y(), way.x()) * 180 / std::numbers::pi;
    }
}

} // namespace reader
