// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/pictures/picture_rules.h"
#include "core/reader/picture_measures.h"

namespace core::documents {

/// What a portrait is handed in for. One master serves both; the social card's size fails the work permit's minimum
/// (domain §5).
enum class PhotoTarget { WorkPermit, SocialCard };

/// work-permit, social-card.
[[nodiscard]] QString codeOf(PhotoTarget target);

/// Which part of a master becomes the photo for a target: the work permit's 3:4 with the head in the middle of what the
/// rules allow, at most 600 × 800 pixels; the social card's 358 × 441 at 350 dpi with face, crown and eyes where it wants
/// them. Nothing is enlarged and no background is made up. Fails with PictureCropImpossible, `reason`: no-face (or no
/// eyes), too-tight (too little around the head), too-few-pixels, no-rule (the rules of that day say nothing of it).
[[nodiscard]] Result<reader::PictureCut> planCrop(
    const reader::PortraitMeasures& master, PhotoTarget target, const PictureRules& rules);

} // namespace core::documents
