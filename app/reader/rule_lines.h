// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace reader {

/// Takes the rules off a level page (Format_Grayscale8): the blanks that a form is filled in on and the lines of tables.
/// Tesseract leaves words out that stand on one. Shorter than about seven millimetres of an A4 page they are kept, as
/// they may be strokes of Chinese signs.
void eraseRules(QImage& grey);

} // namespace reader
