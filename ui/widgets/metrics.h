// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::widgets::metrics {

/// Lengths in device-independent pixels; all are multiples of the grid but the corner radius and hairlines.
inline constexpr int kGrid = 4;
inline constexpr int kTight = kGrid;
inline constexpr int kGap = 2 * kGrid;
inline constexpr int kPad = 3 * kGrid;
inline constexpr int kMargin = 4 * kGrid;
inline constexpr int kSection = 6 * kGrid;

inline constexpr int kRadius = 6;
inline constexpr int kIcon = 4 * kGrid;
inline constexpr int kRailIcon = 5 * kGrid;
inline constexpr int kRailWidth = 22 * kGrid;
inline constexpr int kControlHeight = 8 * kGrid;
inline constexpr int kRowHeight = 9 * kGrid;
inline constexpr int kTwoLineRowHeight = 12 * kGrid;
inline constexpr int kDetailsWidth = 80 * kGrid;

} // namespace ui::widgets::metrics
