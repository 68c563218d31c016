// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page_text.h"

#include <QImage>

namespace reader {

/// Whether a QR code may stand on a page on which none was read: somewhere beside its words there is a place as large as
/// a small code, six millimetres, that is a fifth dark or more, however coarse or blurred. `shown` is the page as it
/// shows (Format_Grayscale8). A page whose words are not known may have a code wherever it has print.
[[nodiscard]] bool mayHaveCode(const QImage& shown, const core::reader::Page& page);

} // namespace reader
