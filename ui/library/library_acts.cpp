// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_acts.h"

#include "core/services/calendar_service.h"
#include "core/services/setting_service.h"
#include "ui/library/pack_rows.h"

#include <QFileInfo>

namespace ui::library {

using core::Failure;
using core::services::CalendarService;
using core::services::ListedPack;
using core::services::Office;
using core::services::RulePackService;
using core::services::SettingService;
using namespace Qt::Literals::StringLiterals;

LibraryActs::LibraryActs(shell::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void LibraryActs::takeBackSetting(const QString& key)
{
    const core::EmployerId employer{key.section(u'/', 1, 1).toLongLong()};
    const auto takeBack = [code = key.section(u'/', 0, 0), employer](Office& office) -> core::Result<void> {
        SettingService service(office);
        const auto choice = service.find(code, employer);
        if (!choice) {
            return choice.failure();
        }
        return *choice ? service.takeBack((*choice)->id) : core::Result<void>();
    };
    m_desk.write(this, {}, takeBack, [this] { m_desk.reportDone(tr("The default stands again.")); });
}

template <typename Act> void LibraryActs::changeFiles(Act act, const QString& done)
{
    m_desk.write(
        this, {}, std::move(act),
        [this, done] {
            m_desk.shell().reporter().done(done);
            m_desk.renewOffices();
        },
        [this](const Failure& failure) { tellRefused(failure); });
}

void LibraryActs::tellRefused(const Failure& failure)
{
    const QString why = PackRows::whyRefused(failure);
    if (why.isEmpty()) {
        m_desk.shell().reporter().failure(failure);
        return;
    }
    m_desk.shell().prompts().inform({u"pack-refused"_s, tr("The pack was not taken"),
        tr("The pack is not sound; the rules in use stay as they were."), why, true});
}

void LibraryActs::removeYear(int year)
{
    const shell::Question question{u"year-remove"_s, tr("Take the year away"),
        tr("Take the imported calendar of %1 away?").arg(year),
        tr("Days counted in it are an estimate then."), tr("Take away"), {}, true};
    if (m_desk.shell().prompts().ask(question)) {
        changeFiles([year](Office& office) { return CalendarService(office).remove(year); },
            tr("The calendar was taken away."));
    }
}

void LibraryActs::importYear()
{
    const std::optional<QString> file = m_desk.shell().prompts().chooseFile({u"year-import"_s,
        shell::FileQuestion::Kind::Open, tr("Import a year's calendar"), {}, {},
        {tr("Calendars (*.json *.ics *.csv)"), tr("All files (*)")}});
    if (!file) {
        return;
    }
    m_desk.write(
        this, tr("Import %1 …").arg(QFileInfo(*file).fileName()),
        [path = *file](Office& office) { return CalendarService(office).importFile(path); },
        [this](int year) {
            Q_EMIT yearImported(year);
            m_desk.shell().reporter().done(tr("The calendar of %1 was imported; dates are counted with it.").arg(year));
            m_desk.renewOffices();
        });
}

void LibraryActs::addPack()
{
    const std::optional<QString> file = m_desk.shell().prompts().chooseFile({u"pack-add"_s,
        shell::FileQuestion::Kind::Open, tr("Add a rule pack"), {}, {},
        {tr("Rule packs (*.json)"), tr("All files (*)")}});
    if (file) {
        const auto add = [path = *file](Office&) -> core::Result<void> {
            const auto added = RulePackService().add(path);
            return added ? core::Result<void>() : added.failure();
        };
        changeFiles(add, tr("The pack was added; new cases go by it."));
    }
}

void LibraryActs::switchPack(const ListedPack& pack)
{
    changeFiles([name = pack.name, on = !pack.active](Office&) { return RulePackService().setActive(name, on); },
        pack.active ? tr("The pack is off.") : tr("The pack is on."));
}

void LibraryActs::removePack(const QString& name)
{
    const shell::Question question{u"pack-remove"_s, tr("Remove the pack"), tr("Remove the rule pack %1?").arg(name),
        tr("Its rules hold no longer. The file it was added from stays where it is."), tr("Remove"), {}, true};
    if (m_desk.shell().prompts().ask(question)) {
        changeFiles([name](Office&) { return RulePackService().remove(name); }, tr("The pack was removed."));
    }
}

} // namespace ui::library
