// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui::shell {

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QCoreApplication& application, widgets::CallLater later) : m_later(std::move(later))
{
    application.installEventFilter(this);
}

void IdleWatch::setPatience(std::chrono::minutes patience)
{
    m_patience = patience;
    m_still = std::chrono::minutes(0);
    ++m_round;
    if (m_patience.count() > 0) {
        waitAMinute();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    // One comparison an event: no timer is started anew at every movement of the mouse.
    m_touches += isTouch(event->type()) ? 1 : 0;
    return QObject::eventFilter(watched, event);
}

void IdleWatch::waitAMinute()
{
    m_later(std::chrono::minutes(1), this, [this, touches = m_touches, round = m_round] {
        if (round != m_round) {
            return;
        }
        m_still = touches == m_touches ? m_still + std::chrono::minutes(1) : std::chrono::minutes(0);
        if (m_still >= m_patience) {
            m_still = std::chrono::minutes(0);
            Q_EMIT idle();
        }
        waitAMinute();
    });
}

} // namespace ui::shell
