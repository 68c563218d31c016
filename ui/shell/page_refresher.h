// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/change_hub.h"
#include "ui/shell/page.h"

#include <QObject>

namespace ui::shell {

/// Keeps a page fresh at the least cost: a change while it is shown reloads it at once, a change while it is hidden
/// when it is shown next; the first reading waits for the first showing. Belongs to the page.
class PageRefresher final : public QObject
{
    Q_OBJECT

public:
    PageRefresher(Page& page, core::services::ChangeHub& changes);

    /// What is shown is no longer true.
    void expire();
    /// The page has just read everything by itself: its next showing need not.
    void noteRead() { m_isStale = false; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Page& m_page;
    bool m_isStale = true;
};

} // namespace ui::shell
