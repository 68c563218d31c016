// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace ui::shell {

/// Enter presses the button that has the keyboard, as Space does. Qt has that for "default" buttons alone, which are
/// drawn as the one that Enter means wherever the keyboard is; ours are not that. An Enter that is held down presses
/// nothing: what it opened may stand on a button. GUI thread.
class EnterPresses final : public QObject
{
    Q_OBJECT

public:
    /// The application outlives it.
    explicit EnterPresses(QApplication& application);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui::shell
