// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

#include <QList>
#include <QObject>

namespace ui::widgets {

/// Stacks toasts above the lower edge of a widget (the page stack, above whichever page it shows), newest lowest, at
/// most three at a time.
class ToastHost final : public QObject
{
    Q_OBJECT

public:
    /// The ground is looked at only; the host becomes its child.
    explicit ToastHost(QWidget* ground);

    /// The toast is the ground's child and deletes itself once closed.
    Toast* show(ToastMessage message);
    /// Those with a button go: what it would do is no longer what it says. So does each once another with a button
    /// comes.
    void dismissOffers();
    [[nodiscard]] const QList<Toast*>& toasts() const { return m_toasts; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void forget(Toast* toast);

    QWidget* m_ground;
    QList<Toast*> m_toasts;
};

} // namespace ui::widgets
