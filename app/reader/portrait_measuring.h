// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/picture_measures.h"

#include <QString>

namespace reader {

/// Measures a portrait; whatever its subject is. Failures: those of openPicture().
[[nodiscard]] core::Result<core::reader::PortraitMeasures> measurePortrait(const QString& path);

} // namespace reader
