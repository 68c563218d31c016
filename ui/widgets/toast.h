// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QFrame>

#include <functional>
#include <utility>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ui::widgets {

/// What a toast says. The advice is a second line: what is safe, what to do next.
struct ToastMessage
{
    Tone tone = Tone::Neutral;
    QString text;
    QString advice;
    /// Words of the button ("Undo") and what it does; none without words.
    QString buttonText;
    std::function<void()> onButton;
    /// Text and advice in the language of now. A message without it goes when the language changes: it would go soon
    /// anyway, and words in the language of before are no words.
    std::function<std::pair<QString, QString>()> sayAgain{};
};

/// A short message that goes by itself after a while, one of Tone::Overdue after a longer one; never while the pointer
/// or the keyboard is on it. Screen readers hear it when it appears.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(ToastMessage message, QWidget* parent = nullptr);

    [[nodiscard]] const ToastMessage& message() const { return m_message; }
    /// Closes it; closed() follows.
    void dismiss();

Q_SIGNALS:
    void closed();
    /// It says the same in another language, and wants other room.
    void saidAgain();

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QLabel* addLine(bool muted);
    void showWords();
    void sayAgain();
    void dress();

    ToastMessage m_message;
    QLabel* m_text = nullptr;
    QLabel* m_advice = nullptr;
    QLabel* m_shape;
    QPushButton* m_button = nullptr;
    QToolButton* m_close;
    QTimer* m_timer;
};

} // namespace ui::widgets
