// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_host.h"

#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QStackedWidget>
#include <QWidget>

namespace ui::widgets {

namespace {

constexpr int kAtMost = 3;

} // namespace

ToastHost::ToastHost(QWidget* ground) : QObject(ground), m_ground(ground)
{
    ground->installEventFilter(this);
    if (auto* pages = qobject_cast<QStackedWidget*>(ground)) {
        connect(pages, &QStackedWidget::currentChanged, this, &ToastHost::place); // the new page was raised over them
    }
}

Toast* ToastHost::show(ToastMessage message)
{
    if (!message.buttonText.isEmpty()) {
        dismissOffers();
    }
    while (m_toasts.size() >= kAtMost) {
        m_toasts.first()->dismiss();
    }
    auto* toast = new Toast(std::move(message), m_ground);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] { forget(toast); });
    connect(toast, &Toast::saidAgain, this, &ToastHost::place);
    toast->show();
    place();
    return toast;
}

void ToastHost::dismissOffers()
{
    for (Toast* toast : QList(m_toasts)) {
        if (!toast->message().buttonText.isEmpty()) {
            toast->dismiss();
        }
    }
}

void ToastHost::forget(Toast* toast)
{
    m_toasts.removeOne(toast);
    toast->deleteLater();
    place();
}

void ToastHost::place()
{
    int bottom = m_ground->height() - metrics::kMargin;
    for (auto toast = m_toasts.crbegin(); toast != m_toasts.crend(); ++toast) {
        const int room = m_ground->width() - 2 * metrics::kMargin;
        (*toast)->resize(std::min((*toast)->sizeHint().width(), room), (*toast)->sizeHint().height());
        (*toast)->move((m_ground->width() - (*toast)->width()) / 2, bottom - (*toast)->height());
        (*toast)->raise();
        bottom -= (*toast)->height() + metrics::kGap;
    }
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ground && event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::widgets
