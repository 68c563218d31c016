// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/picture_measures.h"

#include <opencv2/core.hpp>

#include <memory>

namespace cv {
class CascadeClassifier;
}

namespace reader {

/// Finds upright faces and their eyes with the Haar cascades of Debian's opencv-data. It knows faces by their light and
/// shade alone: it misses some, and takes a pattern for one now and then.
class FaceFinder final
{
public:
    /// Looks for the cascades where Debian and Homebrew have them, then in the program's own data.
    FaceFinder();
    ~FaceFinder();
    FaceFinder(const FaceFinder&) = delete;
    FaceFinder& operator=(const FaceFinder&) = delete;

    /// False where the cascades are not installed: then nothing is found.
    [[nodiscard]] bool isReady() const;

    /// The largest face first, each with box, eyes and tilt, in pixels of `rgb`. Those less than a third of the
    /// largest one's width are patterns.
    [[nodiscard]] QList<core::reader::FaceMeasures> facesOn(const cv::Mat& rgb) const;

private:
    void findEyes(const cv::Mat& grey, core::reader::FaceMeasures& face) const;

    std::unique_ptr<cv::CascadeClassifier> m_faces;
    std::unique_ptr<cv::CascadeClassifier> m_eyes;
};

} // namespace reader
