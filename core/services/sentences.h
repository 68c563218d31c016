// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/bilingual_text.h"

namespace core::services {

/// What was told and one sentence more, in both languages: with a full stop between where the former has none, in
/// Chinese without a space.
[[nodiscard]] types::BilingualText withSentence(const types::BilingualText& told, const types::BilingualText& next);

} // namespace core::services
