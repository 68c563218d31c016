// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace reader {

/// What can be said of a file before anything parses it.
enum class FileFormat { Pdf, Jpeg, Png, Bmp, Gif, Tiff, WebP, Heic, Other };

/// pdf, jpeg, png …; empty for another one.
[[nodiscard]] QString formatName(FileFormat format);

inline constexpr qint64 kMaxFileBytes = 300LL * 1024 * 1024;

/// Looks at the file's size and first bytes. Failures: FileMissing, FileUnreadable (a folder, a device, no right to
/// read it), FileTooLarge.
[[nodiscard]] core::Result<FileFormat> formatOf(const QString& path);

} // namespace reader
