// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/deadlines.h"
#include "ui/models/place_words.h"
#include "ui/models/source_titles.h"
#include "ui/widgets/agenda_row.h"
#include "ui/widgets/why_popover.h"

#include <QCoreApplication>

namespace ui::case_page {

/// A deadline in words: its row, and the reason behind its date or behind there being none yet.
class DeadlineView final
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineView)

public:
    /// `papers`: the names of the case's materials; they and the sources outlive it.
    DeadlineView(
        const models::SourceTitles& sources, const models::PaperNames& papers, core::types::Lang lang, QDate today);

    [[nodiscard]] widgets::AgendaItem row(const core::workflow::Deadline& deadline) const;
    [[nodiscard]] widgets::Reason reason(const core::workflow::Deadline& deadline) const;
    [[nodiscard]] widgets::AgendaItem row(const core::workflow::UndatedDeadline& deadline) const;
    [[nodiscard]] widgets::Reason reason(const core::workflow::UndatedDeadline& deadline) const;

private:
    [[nodiscard]] QString missing(const core::workflow::UndatedDeadline& deadline) const;
    [[nodiscard]] QString distance(const core::workflow::Deadline& deadline) const;
    [[nodiscard]] QString conclusion(const core::workflow::Deadline& deadline) const;

    [[nodiscard]] QStringList sourceLines(const QList<core::rulebook::Citation>& sources) const;

    const models::SourceTitles& m_sources;
    const models::PaperNames& m_papers;
    core::types::Lang m_lang;
    QDate m_today;
};

} // namespace ui::case_page
