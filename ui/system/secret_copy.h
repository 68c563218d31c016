// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QClipboard;
class QMimeData;

namespace ui::system {

/// A text for the clipboard with the marks by which programs that keep what was copied (histories, clipboards shared
/// between devices) leave it alone. The clipboard takes it over.
[[nodiscard]] QMimeData* secretCopy(const QString& text);

[[nodiscard]] bool isSecret(const QMimeData& copy);

/// Marks every text that this program puts on the clipboard, by whatever way it came there, and takes the last one off
/// when told to. What other programs copied is left alone. GUI thread.
class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    using IsOurs = std::function<bool()>;

    /// The clipboard outlives it. By default the system tells whose it is.
    explicit ClipboardGuard(QClipboard& clipboard, IsOurs isOurs = {});

    void clear();

private:
    void mark();

    QClipboard& m_clipboard;
    IsOurs m_isOurs;
};

} // namespace ui::system
