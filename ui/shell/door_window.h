// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui::shell {

/// A window that stands in the place of the program's while that may not be seen: from it people go on, switch the
/// language, or leave. GUI thread.
class DoorWindow : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void languageWanted();
    void quitWanted();

protected:
    /// The line at the bottom, with what leads away from here. Once, after all that comes before it by the Tab key.
    [[nodiscard]] QWidget* buildFoot();
    /// Takes the place and size of the program's window.
    void takePlaceOf(const QWidget& window);
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void retranslateFoot();

    QPushButton* m_language = nullptr;
    QPushButton* m_quit = nullptr;
};

} // namespace ui::shell
