// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/bilingual_text.h"

#include <QDateTime>

namespace ui::models {

/// "18 November 2026 12:00", in China's time (design §2: fixed); empty for none.
[[nodiscard]] QString momentInWords(const QDateTime& at, core::types::Lang lang);

} // namespace ui::models
