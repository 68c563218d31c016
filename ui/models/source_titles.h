// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"
#include "core/types/bilingual_text.h"

#include <QHash>
#include <QString>

namespace ui::models {

/// The titles of the documents that rules cite, by their short sign (S2, BJ …).
using SourceTitles = QHash<QString, core::types::BilingualText>;

/// How far each of them carries.
using SourceWeights = QHash<QString, core::rulebook::Weight>;

[[nodiscard]] SourceTitles sourceTitles(const core::rulebook::Rulebook& rules);
[[nodiscard]] SourceWeights sourceWeights(const core::rulebook::Rulebook& rules);

/// "S2 2.1" with the document's title behind it, for people who do not know the signs by heart.
[[nodiscard]] QString sourceLine(const SourceTitles& titles, const QString& citation, core::types::Lang lang);

} // namespace ui::models
