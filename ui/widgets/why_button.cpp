// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

WhyButton::WhyButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setIcon(tintedIcon(u"circle-question-mark"_s, Role::Muted));
    setIconSize(QSize(metrics::kIcon, metrics::kIcon));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT whyRequested(mapToGlobal(QPoint(0, height()))); });
}

void WhyButton::setSubject(const QString& subject)
{
    setAccessibleName(tr("Why: %1").arg(subject));
    setToolTip(accessibleName());
}

} // namespace ui::widgets
