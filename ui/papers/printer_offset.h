// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/machine_settings.h"

#include <QString>

namespace ui::papers {

/// By how much papers are printed away from where they stand, to meet pre-printed paper or a printer that draws it
/// askew. Each in millimetres, -20 to 20, in tenths.
struct PrinterOffset
{
    double right = 0; ///< below 0: to the left
    double down = 0;  ///< below 0: upwards

    friend bool operator==(const PrinterOffset&, const PrinterOffset&) = default;
};

constexpr double kLargestOffset = 20; ///< millimetres

/// This machine's. What the file of settings holds and is no such offset counts as 0. GUI thread, here and below.
[[nodiscard]] PrinterOffset printerOffset(const shell::MachineSettings& settings);
void setPrinterOffset(shell::MachineSettings& settings, const PrinterOffset& offset);

/// What may be typed for one of the two, and what it says: an empty text is 0, a comma stands for the point too.
[[nodiscard]] QString typedOffsetPattern();
[[nodiscard]] double offsetFromTyped(const QString& typed);
[[nodiscard]] QString typedOffset(double millimetres);

} // namespace ui::papers
