// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace support {

/// As files of pictures write numbers.
[[nodiscard]] QByteArray bigEndian(quint32 number);

/// A PNG file of which there is no more than what it says of its size.
[[nodiscard]] QByteArray pngOfSize(quint32 width, quint32 height);

} // namespace support
