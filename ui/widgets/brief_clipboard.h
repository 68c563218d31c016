// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QClipboard;

namespace ui::widgets {

/// Calls something once after a while; the object is its context.
using CallLater = std::function<void(std::chrono::milliseconds after, QObject* context, std::function<void()> call)>;

/// By the event loop's clock.
[[nodiscard]] CallLater byTimer();

/// Puts values on the clipboard, marked as secret, for as long as it takes to paste them: after a while it takes them
/// off again, unless something else is there by then. What it put there last goes with it. GUI thread.
class BriefClipboard final : public QObject
{
    Q_OBJECT

public:
    /// How long a value stays.
    static constexpr std::chrono::seconds kStay{60};

    /// The clipboard outlives this object.
    explicit BriefClipboard(QClipboard& clipboard, CallLater later = byTimer(), QObject* parent = nullptr);
    ~BriefClipboard() override;

    void copy(const QString& value);

private:
    void takeOff(const QString& value);

    QClipboard& m_clipboard;
    CallLater m_later;
    QString m_last;
    int m_copies = 0;
};

} // namespace ui::widgets
