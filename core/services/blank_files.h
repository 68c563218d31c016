// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::services::blank_files {

/// A blank of a kind: an empty page for a PDF, a white picture for a picture, blanks for everything else. At least half
/// as big as the file it stands for, up to 1 MB, and like no other document's.
[[nodiscard]] QByteArray blankOf(const QString& mediaType, qint64 byteCount, qint64 document);

} // namespace core::services::blank_files
