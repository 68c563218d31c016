// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_patience.h"

#include "ui/inbox/inbox_page.h"
#include "ui/papers/paper_preview.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

namespace {

void pause()
{
    QEventLoop loop;
    QTimer::singleShot(5ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

void TourPatience::settle()
{
    constexpr int kRounds = 3; // an answer may ask the next question
    for (int i = 0; i < kRounds; ++i) {
        while (!m_root.desk().isIdle()) {
            pause();
        }
        QCoreApplication::processEvents(); // hands the answers over
    }
}

void TourPatience::waitForPapers()
{
    constexpr auto kPatience = 5s; // a picture without its page is better than no tour
    for (const ui::papers::PaperPreview* preview : m_root.window().findChildren<ui::papers::PaperPreview*>()) {
        QDeadlineTimer patience(kPatience);
        while (preview->isVisible() && !preview->isDrawn() && !patience.hasExpired()) {
            QEventLoop loop;
            QObject::connect(preview, &ui::papers::PaperPreview::drawn, &loop, &QEventLoop::quit);
            QTimer::singleShot(static_cast<int>(patience.remainingTime()), &loop, &QEventLoop::quit);
            loop.exec();
        }
    }
}

void TourPatience::waitForInbox()
{
    constexpr auto kPatience = 30s;
    const auto* inbox = qobject_cast<const ui::inbox::InboxPage*>(m_root.window().currentPage());
    QDeadlineTimer patience(kPatience);
    while (inbox != nullptr && !inbox->isRead() && !patience.hasExpired()) {
        pause();
    }
}

} // namespace desktop
