// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/record_page.h"

#include "ui/record_pages/bin_mover.h"
#include "ui/record_pages/day_why.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"

namespace ui::record_pages {

using namespace Qt::Literals::StringLiterals;

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

void RecordPage::addBin(core::services::BinKind kind)
{
    const QAction* action = m_desk.shell().actions().makeFor(this, u"bin.put-shown"_s);
    connect(action, &QAction::triggered, this, [this, kind] { moveToBin(kind); });
}

void RecordPage::moveToBin(core::services::BinKind kind)
{
    if (m_key == 0) {
        return;
    }
    const qint64 going = m_key;
    BinMover::move(m_desk, this, {{kind, going}},
        {.before = [this, going] { m_going = going; },
            .done =
                [this, going] {
                    if (m_key == going) {
                        goAway();
                    }
                    m_going = 0;
                },
            .failed = [this] { m_going = 0; }});
}

void RecordPage::takeFailure(qint64 key, const core::Failure& failure)
{
    if (key == m_going || (key != m_key && m_key == 0)) {
        return; // it is leaving, or has left, as was asked
    }
    m_desk.shell().reporter().failure(failure);
    if (key == m_key && failure.code == core::FailureCode::RecordInBin) {
        goAway();
    }
}

void RecordPage::goAway()
{
    m_key = 0;
    m_desk.shell().actions().action(u"go.back"_s)->trigger();
    if (isVisible()) { // it was the first page
        Q_EMIT navigationWanted(railPage(), QString());
    }
}

QWidget* RecordPage::detailsPane() { return m_details; }

} // namespace ui::record_pages
