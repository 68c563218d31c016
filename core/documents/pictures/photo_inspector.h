// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pictures/photo_crop.h"

namespace core::documents {

/// Judges a portrait as the file to be handed in for the work permit, and for the social card: as its file where it has
/// the card's size, otherwise as the master of which the card's crop would be made. What neither asks for in particular
/// (background, light, sharpness, face) is said once, for both targets. Of two entries on the same measure the louder
/// one speaks. In the order of the rules' kinds here; the last is what only a person can judge. A file without pixels
/// (a PDF) is judged as a file alone. Pure.
[[nodiscard]] QList<PictureFinding> inspectPortrait(
    const reader::PortraitMeasures& measures, const PictureRules& rules);

/// Nothing stops the photo from being handed in for that target.
[[nodiscard]] bool isReady(const QList<PictureFinding>& findings, PhotoTarget target);

} // namespace core::documents
