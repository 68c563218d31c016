// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;
using widgets::Role;

namespace {

constexpr int kButtonHeight = 14 * metrics::kGrid;

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(metrics::kRailWidth);
    m_column->setContentsMargins(metrics::kGap, metrics::kGap, metrics::kGap, metrics::kGap);
    m_column->setSpacing(metrics::kTight);
    m_column->addStretch();
}

void Rail::addPage(const QString& id, const QString& iconId)
{
    auto* button = new QToolButton(this);
    button->setObjectName(id);
    button->setProperty("iconId", iconId);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(widgets::tintedIcon(iconId, Role::Muted));
    button->setIconSize(QSize(metrics::kRailIcon, metrics::kRailIcon));
    button->setFixedSize(metrics::kRailWidth - 2 * metrics::kGap, kButtonHeight);
    button->setFont(widgets::fontFor(widgets::TextSize::Small));
    // One stop for Tab: the current page's button; the arrow keys walk among the others.
    button->setFocusPolicy(m_buttons.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT pageWanted(id); });
    connect(button, &QToolButton::toggled, this, [button, iconId](bool on) {
        button->setIcon(widgets::tintedIcon(iconId, on ? Role::Accent : Role::Muted));
        button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
    });
    m_column->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
}

void Rail::setWord(const QString& id, const QString& word, const QString& tip)
{
    if (QToolButton* button = buttonOf(id)) {
        button->setText(word);
        button->setAccessibleName(word);
        button->setToolTip(tip);
    }
}

void Rail::setCurrent(const QString& id)
{
    QToolButton* button = buttonOf(id);
    QToolButton* former = buttonOf(m_current);
    if (former != nullptr && former != button) {
        former->setAutoExclusive(false);
        former->setChecked(false);
        former->setAutoExclusive(true);
        former->setFocusPolicy(button == nullptr ? Qt::StrongFocus : Qt::ClickFocus); // Tab still stops at the rail
    }
    if (button != nullptr) {
        m_current = id;
        button->setChecked(true);
    }
}

void Rail::addFootAction(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIcon(widgets::tintedIcon(action->property("iconId").toString(), Role::Muted));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(metrics::kIcon, metrics::kIcon));
    button->setFixedSize(metrics::kControlHeight, metrics::kControlHeight);
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    ++m_footButtons;
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Rail::fit()
{
    const auto pages = static_cast<int>(m_buttons.size());
    const int close = 2 * metrics::kGap + pages * kButtonHeight + m_footButtons * metrics::kControlHeight;
    const int airy = close + (pages + m_footButtons) * metrics::kTight;
    const bool isLow = height() < close;
    m_column->setSpacing(height() < airy ? 0 : metrics::kTight);
    for (QToolButton* each : std::as_const(m_buttons)) {
        each->setToolButtonStyle(isLow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
        each->setFixedHeight(isLow ? metrics::kRowHeight : kButtonHeight);
    }
}

void Rail::focusCurrent()
{
    if (QToolButton* button = buttonOf(m_current)) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = std::find_if(
        m_buttons.cbegin(), m_buttons.cend(), [](const QToolButton* button) { return button->hasFocus(); });
    if (at == m_buttons.cend()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = (at - m_buttons.cbegin()) + by;
    if (by != 0 && next >= 0 && next < m_buttons.size()) {
        m_buttons.at(next)->setFocus(Qt::OtherFocusReason);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        (*at)->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

QToolButton* Rail::buttonOf(const QString& id) const
{
    const auto found = std::find_if(
        m_buttons.cbegin(), m_buttons.cend(), [&id](const QToolButton* button) { return button->objectName() == id; });
    return found == m_buttons.cend() ? nullptr : *found;
}

} // namespace ui::shell
