// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_refresher.h"

#include <QEvent>

namespace ui::shell {

PageRefresher::PageRefresher(Page& page, core::services::ChangeHub& changes) : QObject(&page), m_page(page)
{
    page.installEventFilter(this);
    connect(&changes, &core::services::ChangeHub::changed, this, &PageRefresher::expire);
}

void PageRefresher::expire()
{
    m_isStale = !m_page.isVisible();
    if (!m_isStale) {
        m_page.reload();
    }
}

bool PageRefresher::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page && event->type() == QEvent::Show && m_isStale) {
        m_isStale = false;
        m_page.reload();
    }
    return false;
}

} // namespace ui::shell
