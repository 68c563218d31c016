// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

namespace reader {

/// The contents of the QR codes on a picture in shades of grey, in the order in which they are found; each once. The
/// one place that knows ZXing.
[[nodiscard]] QStringList qrCodesOn(const QImage& picture);

} // namespace reader
