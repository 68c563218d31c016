// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/brief_clipboard.h"

#include "ui/system/secret_copy.h"

#include <QClipboard>
#include <QTimer>

#include <utility>

namespace ui::widgets {

CallLater byTimer()
{
    return [](std::chrono::milliseconds after, QObject* context, std::function<void()> call) {
        QTimer::singleShot(after, context, std::move(call));
    };
}

BriefClipboard::BriefClipboard(QClipboard& clipboard, CallLater later, QObject* parent)
    : QObject(parent), m_clipboard(clipboard), m_later(std::move(later))
{}

BriefClipboard::~BriefClipboard() { takeOff(m_last); }

void BriefClipboard::copy(const QString& value)
{
    m_clipboard.setMimeData(system::secretCopy(value));
    m_last = value;
    // A value that is copied again stays from then on.
    m_later(kStay, this, [this, value, copy = ++m_copies] {
        if (copy == m_copies) {
            takeOff(value);
        }
    });
}

void BriefClipboard::takeOff(const QString& value)
{
    if (!value.isEmpty() && m_clipboard.text() == value) {
        m_clipboard.clear();
    }
    m_last.clear();
}

} // namespace ui::widgets
