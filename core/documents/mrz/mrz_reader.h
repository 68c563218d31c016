// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/grey_picture.h"
#include "core/reader/read_zone.h"

namespace core::documents::mrz {

/// Finds the machine-readable zone of a passport on a picture, whichever of its sides is up and leaning by up to some
/// seven degrees, and reads it. A sign should be eight pixels wide or more (150 dpi are enough, 300 are good); any
/// resolution above will do. A zone that is handed back has right check digits. ReadZone::page is 0.
///
/// Failures: MrzNotFound; MrzUnclear (line, place), MrzContradictory (field), MrzAmbiguous (line, place) for a zone
/// that is there and cannot be relied on.
[[nodiscard]] Result<reader::ReadZone> readZone(const reader::GreyPicture& picture);

} // namespace core::documents::mrz
