// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace reader {

/// The picture as a JPEG file, `quality` from 0 to 100; empty where it cannot be written.
[[nodiscard]] QByteArray jpegBytes(const QImage& image, int quality);

} // namespace reader
