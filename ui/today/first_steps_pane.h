// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/first_steps.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace ui::shell {
class Shell;
}

namespace ui::today {

/// What a new office does first, each step with its reason, a mark where it is done, and one button; the next one's is
/// the primary button. Hidden where there is none. GUI thread.
class FirstStepsPane final : public QFrame
{
    Q_OBJECT

public:
    /// The shell outlives it.
    explicit FirstStepsPane(shell::Shell& shell, QWidget* parent = nullptr);

    void setSteps(const QList<core::services::FirstStepState>& steps);
    void retranslate();
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// The button of the step that comes next, or null.
    [[nodiscard]] QWidget* nextButton() const;

Q_SIGNALS:
    void navigationWanted(const QString& page, const QString& argument);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        core::services::FirstStep step;
        QWidget* box;
        QLabel* mark;
        QLabel* title;
        QLabel* reason;
        QPushButton* button;
    };

    void addLine(core::services::FirstStep step, const QString& name);
    void start(core::services::FirstStep step);
    void showStates();
    void dress();

    shell::Shell& m_shell;
    QList<core::services::FirstStepState> m_steps;
    QLabel* m_title;
    QList<Line> m_lines;
    QPushButton* m_demo;
};

} // namespace ui::today
