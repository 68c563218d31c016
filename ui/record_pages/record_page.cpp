// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/record_page.h"

#include "ui/record_pages/day_why.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"

namespace ui::record_pages {

RecordPage::RecordPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_details(new widgets::DetailsPane),
      m_refresher(new shell::PageRefresher(*this, m_desk.changes())), m_why(new DayWhy(desk, this))
{
    m_why->follow(*m_details);
}

void RecordPage::open(const QString& argument)
{
    const qint64 wanted = argument.toLongLong();
    if (wanted != 0 && wanted != m_key) {
        m_key = wanted;
        leave();
        m_refresher->noteRead();
        reload();
    }
}

QString RecordPage::place() const { return m_key == 0 ? QString() : QString::number(m_key); }

void RecordPage::reload()
{
    if (m_key != 0) {
        read();
    }
}

QWidget* RecordPage::detailsPane() { return m_details; }

} // namespace ui::record_pages
