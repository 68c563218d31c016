// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui::widgets {

/// The small button beside a day that asks why it is that day; a WhyPopover answers below it.
class WhyButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit WhyButton(QWidget* parent = nullptr);

    /// What is asked about ("Passport until"), in the language shown.
    void setSubject(const QString& subject);

Q_SIGNALS:
    /// The global position is where a popover may point at.
    void whyRequested(const QPoint& globalPosition);
};

} // namespace ui::widgets
