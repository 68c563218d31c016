// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_prompts.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

bool TourPrompts::ask(const ui::shell::Question& question)
{
    if (!m_take) {
        QTextStream(stderr) << question.text << '\n';
        return false;
    }
    QTimer::singleShot(0ms, [take = m_take] { // the question waits in a loop of its own
        if (QWidget* box = QApplication::activeModalWidget()) {
            take(*box);
            box->close();
        }
    });
    return m_onScreen.ask(question);
}

void TourPrompts::inform(const ui::shell::Information& information)
{
    QTextStream(stderr) << information.text << ' ' << information.detail << '\n';
}

} // namespace desktop
