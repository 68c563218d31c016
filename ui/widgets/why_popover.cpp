// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_popover.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 96 * metrics::kGrid;

QLabel* textLabel(const QString& text, bool muted, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("muted", muted);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

WhyPopover::WhyPopover(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::kMargin, metrics::kPad, metrics::kMargin, metrics::kPad);
    m_column->setSpacing(metrics::kGap);
    setFixedWidth(kWidth);
}

void WhyPopover::setReason(const Reason& reason)
{
    m_reason = reason;
    setAccessibleName(reason.title);
    setAccessibleDescription(reason.conclusion);
    rebuild();
}

void WhyPopover::rebuild()
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    QLabel* title = textLabel(m_reason.title, true, this);
    title->setFont(fontFor(TextSize::Small, QFont::Medium));
    m_column->addWidget(title);
    QLabel* conclusion = textLabel(m_reason.conclusion, false, this);
    conclusion->setFont(fontFor(TextSize::Body, QFont::DemiBold));
    m_column->addWidget(conclusion);

    if (!m_reason.steps.isEmpty()) {
        m_column->addWidget(stepList());
    }
    if (!m_reason.sources.isEmpty()) {
        const QString lines = m_reason.sources.join(u'\n');
        QLabel* sources = textLabel(
            m_reason.sources.size() == 1 ? tr("Source: %1").arg(lines) : tr("Sources:\n%1").arg(lines), true, this);
        sources->setFont(fontFor(TextSize::Small));
        m_column->addWidget(sources);
    }
    // The theme's frame takes its room only once it is put on, which else happens when the popover is shown.
    ensurePolished();
    resize(kWidth, heightForWidth(kWidth));
}

QWidget* WhyPopover::stepList()
{
    auto* steps = new QWidget(this);
    auto* grid = new QGridLayout(steps);
    grid->setContentsMargins(0, metrics::kTight, 0, metrics::kTight);
    grid->setHorizontalSpacing(metrics::kPad);
    grid->setVerticalSpacing(metrics::kTight);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ReasonStep& step : std::as_const(m_reason.steps)) {
        grid->addWidget(textLabel(step.label, false, steps), row, 0, Qt::AlignTop);
        QLabel* value = textLabel(step.value, false, steps);
        value->setWordWrap(false);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(value, row++, 1);
        if (!step.detail.isEmpty()) {
            QLabel* detail = textLabel(step.detail, true, steps);
            detail->setFont(fontFor(TextSize::Small));
            grid->addWidget(detail, row++, 0, 1, 2);
        }
    }
    return steps;
}

void WhyPopover::showAt(const QPoint& globalPosition)
{
    const QScreen* screen = QGuiApplication::screenAt(globalPosition);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint corner = globalPosition + QPoint(-kWidth + metrics::kSection, metrics::kTight);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (corner.y() + height() > room.bottom()) {
        corner.setY(std::max(room.top(), globalPosition.y() - height() - metrics::kRowHeight));
    }
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}

void WhyPopover::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

void WhyPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace ui::widgets
