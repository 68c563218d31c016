// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace core::paper {

/// What a JPEG file's frame header (ITU T.81, B.2.2) says.
struct JpegFrame
{
    int width = 0;
    int height = 0;
    int components = 0;
};

/// Nothing where the bytes are no JPEG file.
[[nodiscard]] std::optional<JpegFrame> jpegFrameOf(const QByteArray& jpeg);

} // namespace core::paper
