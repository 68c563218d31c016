// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/read_zone.h"

#include <QString>

namespace reader {

/// The pages of a PDF on which a passport is looked for: a copy comes first, or after a letter and a form.
inline constexpr int kZonePages = 6;

/// Reads the machine-readable zone of the passport on a picture or on one of a PDF's first pages, as they show. Failures:
/// those of formatOf(), of PdfPages::open() and openPicture(), and of core::documents::mrz::readZone().
[[nodiscard]] core::Result<core::reader::ReadZone> readZone(const QString& path);

} // namespace reader
