// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core::reader {

/// A picture in shades of grey as plain data: one byte for each pixel, row by row without padding, 0 is black and 255
/// white. A pixel's middle has whole coordinates.
struct GreyPicture
{
    int width = 0;
    int height = 0;
    QByteArray bytes;

    /// False where the bytes are not as many as the size asks for; a default one is sound and empty.
    [[nodiscard]] bool isSound() const { return width >= 0 && height >= 0 && bytes.size() == qint64{width} * height; }
    [[nodiscard]] bool isEmpty() const { return bytes.isEmpty(); }
    [[nodiscard]] const uchar* row(int y) const
    {
        return reinterpret_cast<const uchar*>(bytes.constData()) + qint64{y} * width;
    }
    [[nodiscard]] uchar* row(int y) { return reinterpret_cast<uchar*>(bytes.data()) + qint64{y} * width; }
};

} // namespace core::reader
