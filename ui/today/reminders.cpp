// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reminders.h"

#include "ui/models/words.h"
#include "ui/record_pages/agenda_view.h"
#include "ui/widgets/icons.h"

namespace ui::today {

using core::services::AgendaItem;
using core::services::Changes;
using core::services::Office;
using core::services::ReminderService;
using record_pages::AgendaView;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype kNamed = 3;
}

Reminders::Reminders(shell::Desk& desk, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_watch(clock)
{
    connect(&m_watch, &shell::DayWatch::dayChanged, this, [this] {
        m_desk.changes().announce(Changes{.everything = true}); // what is overdue is counted from today
        look();
    });
}

void Reminders::look()
{
    m_desk.write(
        this, {}, [](Office& office) { return ReminderService(office).takeNew(); },
        [this](const QList<AgendaItem>& items) { tell(items); }, [](const core::Failure&) {});
}

void Reminders::tell(const QList<AgendaItem>& items)
{
    if (items.isEmpty()) {
        return;
    }
    const models::SourceTitles none;
    const AgendaView view(none, m_desk.lang(), m_desk.today());
    QStringList lines;
    for (const AgendaItem& item : items.first(std::min(kNamed, items.size()))) {
        const widgets::AgendaItem row = view.row(item);
        const QString whose = row.person.isEmpty() ? row.employer : row.person;
        lines.append(u"%1 · %2 · %3"_s.arg(row.date, whose, row.what));
    }
    if (items.size() > kNamed) {
        lines.append(tr("… and %n more, on Today", nullptr, static_cast<int>(items.size() - kNamed)));
    }
    const QString heading = tr("Newly due: %n", nullptr, static_cast<int>(items.size()));
    m_desk.shell().reporter().note(heading, lines.join(u'\n'));
    tellInTray(heading, lines.join(u'\n'));
}

void Reminders::tellInTray(const QString& heading, const QString& text)
{
    const bool isWanted = m_desk.shell().settings().value(shell::Setting::TrayNotices).toBool();
    if (!isWanted || !QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(widgets::tintedIcon(u"calendar-check"_s), this);
        const auto showToday = [this] {
            shell::MainWindow& window = m_desk.shell().window();
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.raise();
            window.activateWindow();
            window.goTo(u"today"_s);
        };
        connect(m_tray, &QSystemTrayIcon::activated, this, showToday);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, showToday);
    }
    m_tray->setToolTip(heading);
    m_tray->show();
    m_tray->showMessage(heading, text);
}

} // namespace ui::today
