// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/day_why.h"

#include "ui/models/cell_role.h"
#include "ui/record_pages/agenda_view.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_popover.h"

namespace ui::record_pages {

using core::services::AgendaItem;
using core::services::AgendaService;
using core::services::Office;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Told
{
    AgendaItem item;
    models::SourceTitles titles;
};

} // namespace

DayWhy::DayWhy(shell::Desk& desk, QWidget* parent)
    : QObject(parent), m_desk(desk), m_why(new widgets::WhyPopover(parent))
{}

core::Result<AgendaItem> DayWhy::itemOf(Office& office, const QString& key)
{
    const QString code = key.section(u'/', 0, 0);
    const qint64 id = key.section(u'/', 1).toLongLong();
    AgendaService agenda(office);
    return code == "case"_L1 ? agenda.nextOf(core::CaseId{id}) : agenda.renewalOf(code, id);
}

void DayWhy::explain(const QString& key, const QPoint& globalPosition)
{
    const auto query = [key](Office& office) -> core::Result<Told> {
        auto item = itemOf(office, key);
        return item ? core::Result<Told>(Told{std::move(item).value(), models::sourceTitles(office.rules())})
                    : item.failure();
    };
    m_desk.read(this, query, [this, globalPosition](const Told& told) {
        m_why->setReason(AgendaView(told.titles, m_desk.lang(), m_desk.today()).reason(told.item));
        m_why->showAt(globalPosition);
    });
}

void DayWhy::explain(const widgets::RecordTable& table)
{
    const QModelIndex chosen = table.currentIndex();
    if (!chosen.isValid()) {
        return;
    }
    QModelIndex day = chosen;
    for (int column = 0; !day.data(models::WhyRole).isValid() && column < table.model()->columnCount(); ++column) {
        day = chosen.siblingAtColumn(column);
    }
    if (const QVariant key = day.data(models::WhyRole); key.isValid()) {
        const QRect place = table.visualRect(table.isColumnHidden(day.column()) ? chosen : day);
        explain(key.toString(), table.viewport()->mapToGlobal(place.bottomRight()));
    }
}

void DayWhy::follow(widgets::DetailsPane& pane)
{
    connect(&pane, &widgets::DetailsPane::whyRequested, this,
        [this](const QString& key, const QPoint& position) { explain(key, position); });
}

} // namespace ui::record_pages
