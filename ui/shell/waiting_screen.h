// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMainWindow;
class QProgressBar;

namespace ui::shell {

/// Covers the window while its store is being made, or a backup put in its place: what is happening, and a bar that
/// moves. The window's own keys (language, quit) work meanwhile. GUI thread.
class WaitingScreen final : public QWidget
{
    Q_OBJECT

public:
    enum class For { NewOffice, Restore };

    /// Becomes the child of the window, follows its size and takes the keyboard.
    explicit WaitingScreen(QMainWindow& window, For what = For::NewOffice);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    For m_what;
    QLabel* m_title;
    QLabel* m_detail;
    QProgressBar* m_bar;
};

} // namespace ui::shell
