// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/page_text.h"

#include <QString>

namespace reader {

/// Reads a PDF whole: its words and, when asked, its QR codes.
[[nodiscard]] core::Result<core::reader::ReadDocument> readDocument(const QString& path, bool withQrCodes);

} // namespace reader
