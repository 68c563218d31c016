// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/secret_copy.h"

#include "ui/system/native_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace ui::system {

using namespace Qt::Literals::StringLiterals;

QMimeData* secretCopy(const QString& text)
{
    auto* copy = new QMimeData;
    copy->setText(text);
    for (const SecretMark& mark : secretMarks()) {
        copy->setData(mark.format, mark.value);
    }
    return copy;
}

bool isSecret(const QMimeData& copy) { return copy.hasFormat(secretMarks().first().format); }

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, IsOurs isOurs)
    : m_clipboard(clipboard), m_isOurs(std::move(isOurs))
{
    if (!m_isOurs) {
        // The clipboard of a program without a screen is nobody else's.
        m_isOurs = [this] { return m_clipboard.ownsClipboard() || QGuiApplication::platformName() == "offscreen"_L1; };
    }
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::mark);
}

void ClipboardGuard::clear()
{
    if (m_isOurs()) {
        m_clipboard.clear();
    }
}

void ClipboardGuard::mark()
{
    const QMimeData* copied = m_clipboard.mimeData();
    if (copied != nullptr && !copied->text().isEmpty() && !isSecret(*copied) && m_isOurs()) {
        m_clipboard.setMimeData(secretCopy(copied->text()));
    }
}

} // namespace ui::system
