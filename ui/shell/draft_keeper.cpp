// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draft_keeper.h"

#include "core/services/draft_service.h"

#include <chrono>
#include <utility>

namespace ui::shell {

using core::services::DraftService;
using core::services::Office;
using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Desk& desk, const QString& key, std::function<QJsonObject()> values, QObject* form)
    : QObject(form), m_desk(desk), m_key(key), m_values(std::move(values))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    m_longest.setSingleShot(true);
    m_longest.setInterval(3s); // which leaves two to be late on a busy machine
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&m_longest, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&m_desk.shell(), &Shell::aboutToLock, this, &DraftKeeper::flush);
}

void DraftKeeper::touch()
{
    m_pause.start();
    if (!m_longest.isActive()) {
        m_longest.start();
    }
}

void DraftKeeper::flush()
{
    if (m_pause.isActive() || m_isDue) {
        write();
    }
}

void DraftKeeper::save()
{
    m_isDue = true;
    if (!m_isHeld) {
        write();
    }
}

void DraftKeeper::write()
{
    m_isDue = false;
    m_pause.stop();
    m_longest.stop();
    m_desk.write(
        this, {}, [key = m_key, values = m_values()](Office& office) { return DraftService(office).save(key, values); },
        [this] { m_isHindered = false; }, [this](const core::Failure& failure) { tellOnce(failure); });
}

void DraftKeeper::tellOnce(const core::Failure& failure)
{
    if (!std::exchange(m_isHindered, true)) {
        m_desk.shell().reporter().failure(failure);
    }
}

void DraftKeeper::restore(std::function<void(const QJsonObject&)> take)
{
    m_isHeld = true;
    m_desk.read(
        this, [key = m_key](Office& office) { return DraftService(office).load(key); },
        [this, take = std::move(take)](const std::optional<QJsonObject>& kept) {
            endHolding();
            if (kept) {
                take(*kept);
            }
        },
        [this](const core::Failure& failure) {
            m_desk.shell().reporter().failure(failure);
            endHolding();
        });
}

void DraftKeeper::endHolding()
{
    m_isHeld = false;
    if (m_isDue) {
        m_pause.start(); // once what was kept stands in the form too
    }
}

void DraftKeeper::discard()
{
    m_isDue = false;
    m_pause.stop();
    m_longest.stop();
    m_desk.write(
        this, {}, [key = m_key](Office& office) { return DraftService(office).discard(key); }, [] {});
}

} // namespace ui::shell
