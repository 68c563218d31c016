// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/jpeg_frame.h"

namespace core::paper {

namespace {

int byteAt(const QByteArray& bytes, qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); }
int wordAt(const QByteArray& bytes, qsizetype at) { return byteAt(bytes, at) * 256 + byteAt(bytes, at + 1); }

} // namespace

std::optional<JpegFrame> jpegFrameOf(const QByteArray& jpeg)
{
    if (!jpeg.startsWith("\xff\xd8")) {
        return std::nullopt;
    }
    constexpr qsizetype kFrameHeader = 10;
    for (qsizetype at = 2; at + kFrameHeader <= jpeg.size() && byteAt(jpeg, at) == 0xff;) {
        const int marker = byteAt(jpeg, at + 1);
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame) {
            return JpegFrame{wordAt(jpeg, at + 7), wordAt(jpeg, at + 5), byteAt(jpeg, at + 9)};
        }
        at += 2 + wordAt(jpeg, at + 2);
    }
    return std::nullopt;
}

} // namespace core::paper
