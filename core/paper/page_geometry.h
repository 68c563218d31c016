// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core::paper::page_geometry {

/// All measures of a page are in tenths of a point, of which an inch has this many.
constexpr int kResolution = 720;
constexpr qreal kPoint = 10;
constexpr qreal kMillimetre = kResolution / 25.4;

/// A4 with the margins of a Chinese official letter (GB/T 9704: 28 mm left, 26 mm right), its head lower than there,
/// since the mark needs less room than a letterhead.
constexpr qreal kPageWidth = 210 * kMillimetre;
constexpr qreal kPageHeight = 297 * kMillimetre;
constexpr qreal kLeft = 28 * kMillimetre;
constexpr qreal kRight = 26 * kMillimetre;
constexpr qreal kTop = 30 * kMillimetre;
constexpr qreal kBottom = 28 * kMillimetre;
constexpr qreal kMarkTop = 14 * kMillimetre;
constexpr qreal kFooterTop = kPageHeight - 18 * kMillimetre;

constexpr qreal kBodyWidth = kPageWidth - kLeft - kRight;
constexpr qreal kBodyHeight = kPageHeight - kTop - kBottom;

} // namespace core::paper::page_geometry
