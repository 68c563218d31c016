// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/brief_clipboard.h"

#include <QObject>

#include <chrono>

class QCoreApplication;

namespace ui::shell {

/// Tells when nobody has touched keyboard, mouse or screen for a while, to the minute. GUI thread.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches everything that reaches the application, which outlives it.
    explicit IdleWatch(QCoreApplication& application, widgets::CallLater later = widgets::byTimer());

    /// Begins to wait anew; zero: never tells.
    void setPatience(std::chrono::minutes patience);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    void waitAMinute();

    widgets::CallLater m_later;
    std::chrono::minutes m_patience{0};
    std::chrono::minutes m_still{0}; ///< whole minutes without a touch
    quint64 m_touches = 0;
    quint64 m_round = 0; ///< of waiting; an older one ends
};

} // namespace ui::shell
