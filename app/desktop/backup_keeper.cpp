// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_keeper.h"

#include "core/services/change_hub.h"
#include "ui/models/moment_words.h"
#include "ui/shell/status_line.h"


#include <algorithm>
#include <chrono>
#include <utility>

namespace desktop {

using core::services::BackupRound;
using core::services::BackupService;
using core::services::Office;
using ui::shell::StatusLine;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kAfterStart = 1min; // the first minute is for whoever just came
constexpr std::chrono::milliseconds kAfterChange = 30s; // changes come in bursts

} // namespace

BackupKeeper::BackupKeeper(ui::shell::Desk& desk, const core::Clock& clock) : m_desk(desk), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    connect(&m_desk.shell(), &ui::shell::Shell::backupFolderChanged, this, &BackupKeeper::look);
    connect(&m_desk.shell().language(), &ui::shell::LanguageSwitch::changed, this, &BackupKeeper::show);
}

void BackupKeeper::begin()
{
    if (std::exchange(m_hasBegun, true)) {
        return;
    }
    connect(&m_desk.changes(), &core::services::ChangeHub::changed, this, [this] {
        m_hasChanged = true;
        lookLater();
    });
    m_timer.start(kAfterStart);
}

/// When the newest is old enough, or a little later.
void BackupKeeper::lookLater()
{
    if (m_isLooking || m_timer.isActive()) {
        return;
    }
    std::chrono::milliseconds wait = kAfterChange;
    if (m_newest.isValid() && m_newest <= m_clock.nowUtc()) {
        const QDateTime due = m_newest.addSecs(60 * BackupService::kMinutesBetween);
        wait = std::max(wait, std::chrono::milliseconds(m_clock.nowUtc().msecsTo(due)));
    }
    m_timer.start(wait);
}

void BackupKeeper::look()
{
    if (m_isLooking) {
        return;
    }
    m_isLooking = true;
    m_hasChanged = false;
    const QString second = m_desk.shell().settings().value(ui::shell::Setting::BackupFolder).toString();
    const auto ask = [second](Office& office) -> core::Result<BackupRound> {
        return BackupService(office, second).backUpIfDue();
    };
    m_desk.read(
        this, ask, [this](const BackupRound& round) { take(round); },
        [this](const core::Failure& failure) {
            take({.made = {}, .newest = m_newest, .isGivenUp = false, .trouble = failure});
        });
}

void BackupKeeper::take(const BackupRound& round)
{
    m_isLooking = false;
    m_newest = round.newest;
    if (!round.made.isEmpty()) {
        Q_EMIT m_desk.shell().backupsChanged();
    }
    tell(round.trouble);
    show();
    if (round.trouble) {
        m_timer.start(std::chrono::minutes(BackupService::kMinutesBetween));
    } else if (m_hasChanged || round.isGivenUp) {
        lookLater();
    }
    Q_EMIT looked();
}

void BackupKeeper::tell(const std::optional<core::Failure>& trouble)
{
    const bool isNew = trouble && (!m_trouble || m_trouble->code != trouble->code);
    m_trouble = trouble;
    if (isNew) {
        m_desk.shell().reporter().failure(*trouble);
    }
}

void BackupKeeper::show()
{
    StatusLine& line = m_desk.shell().window().statusLine();
    const QString when = m_newest.isValid()
                             ? tr("Backup: %1").arg(ui::models::momentInWords(m_newest, m_desk.lang()))
                             : QString();
    if (m_trouble) {
        const core::FailureTexts::Text words = m_desk.shell().failures().of(*m_trouble);
        line.setItem(StatusLine::Item::Backup, when.isEmpty() ? tr("No backup") : when,
            words.happened + QLatin1Char(' ') + words.advice, ui::models::Tone::Due);
    } else {
        line.setItem(StatusLine::Item::Backup, when);
    }
}

} // namespace desktop
