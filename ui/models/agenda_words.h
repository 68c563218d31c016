// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "core/types/bilingual_text.h"

#include <QCoreApplication>

namespace ui::models {

/// What an agenda item asks for, as every list, sheet and calendar says it.
class AgendaWords final
{
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)

public:
    /// With the last day to file, where that comes before the item's own; without whom it is about.
    [[nodiscard]] static QString of(const core::services::AgendaItem& item, core::types::Lang lang);
};

} // namespace ui::models
