// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "ui/models/source_titles.h"
#include "ui/widgets/agenda_row.h"
#include "ui/widgets/why_popover.h"

#include <QCoreApplication>

namespace ui::record_pages {

/// An agenda item in words: the row, and the reason behind its date.
class AgendaView final
{
    Q_DECLARE_TR_FUNCTIONS(AgendaView)

public:
    AgendaView(const models::SourceTitles& titles, core::types::Lang lang, QDate today);

    [[nodiscard]] widgets::AgendaItem row(const core::services::AgendaItem& item) const;
    [[nodiscard]] widgets::Reason reason(const core::services::AgendaItem& item) const;

private:
    [[nodiscard]] QString what(const core::services::AgendaItem& item) const;

    const models::SourceTitles& m_titles;
    core::types::Lang m_lang;
    QDate m_today;
};

} // namespace ui::record_pages
