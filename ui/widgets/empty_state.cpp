// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace ui::widgets {

namespace {

constexpr int kPicture = 10 * metrics::kGrid;
constexpr int kTextWidth = 105 * metrics::kGrid;

} // namespace

EmptyState::EmptyState(const QString& iconId, QWidget* parent)
    : QWidget(parent), m_iconId(iconId), m_picture(new QLabel(this)), m_title(new QLabel(this)),
      m_advice(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_advice->setWordWrap(true);
    m_advice->setProperty("muted", true);
    m_advice->setFixedWidth(kTextWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSection, metrics::kSection, metrics::kSection, metrics::kSection);
    column->setSpacing(metrics::kGap);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    // Between stretches, not aligned: an aligned label would lose its height for width.
    auto* adviceRow = new QHBoxLayout;
    adviceRow->addStretch();
    adviceRow->addWidget(m_advice);
    adviceRow->addStretch();
    column->addLayout(adviceRow);
    column->addSpacing(metrics::kGap);
    m_buttons->setSpacing(metrics::kGap);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->addStretch();
    m_buttons->addStretch();
    dress();
}

void EmptyState::setText(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyState::addAction(QAction* action)
{
    const bool first = m_buttons->count() == 2;
    auto* button = new ActionButton(action, first ? ActionButton::Kind::Primary : ActionButton::Kind::Plain, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

void EmptyState::dress()
{
    m_picture->setPixmap(iconPixmap(m_iconId, Palette::current()(Role::Muted), kPicture, devicePixelRatioF()));
    m_title->setFont(fontFor(TextSize::Heading, QFont::DemiBold));
}

} // namespace ui::widgets
