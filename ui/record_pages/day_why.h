// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "ui/shell/desk.h"

namespace ui::widgets {
class DetailsPane;
class RecordTable;
class WhyPopover;
} // namespace ui::widgets

namespace ui::record_pages {

/// Tells why a day stands in a list or in the details of a record: it asks the store, and shows fact, rule, calendar and
/// source where the question was put. GUI thread.
class DayWhy final : public QObject
{
    Q_OBJECT

public:
    /// The widget owns it, and the desk outlives both.
    DayWhy(shell::Desk& desk, QWidget* parent);

    /// The day behind a key (models::whyKey).
    void explain(const QString& key, const QPoint& globalPosition);
    /// The day in the chosen cell of a table, or else the first one of its row (models::WhyRole). Nothing where the row
    /// has none.
    void explain(const widgets::RecordTable& table);
    /// Answers the questions of a pane.
    void follow(widgets::DetailsPane& pane);

private:
    [[nodiscard]] static core::Result<core::services::AgendaItem> itemOf(
        core::services::Office& office, const QString& key);

    shell::Desk& m_desk;
    widgets::WhyPopover* m_why;
};

} // namespace ui::record_pages
