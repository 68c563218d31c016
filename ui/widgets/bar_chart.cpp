// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr int kUprightHeight = 36 * metrics::kGrid;
constexpr int kLyingRoom = 6 * metrics::kGrid;
constexpr int kBar = 3 * metrics::kGrid; ///< how thick a lying one is
constexpr int kMostThick = 8 * metrics::kGrid;
constexpr int kNumberWidth = 12 * metrics::kGrid;
constexpr int kLeastWidth = 60 * metrics::kGrid;
constexpr int kLine = 5 * metrics::kGrid; ///< of small words
constexpr int kEdge = metrics::kTight;
constexpr int kCorner = 2;

} // namespace

BarChart::BarChart(Lay lay, QWidget* parent) : QWidget(parent), m_lay(lay)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BarChart::setBars(QList<ChartBar> bars)
{
    m_bars = std::move(bars);
    m_longest = 0;
    for (const ChartBar& bar : m_bars) {
        m_longest = std::max(m_longest, bar.value);
    }
    m_hovered = -1;
    m_current = m_bars.isEmpty() ? -1 : std::clamp(m_current, 0, static_cast<int>(m_bars.size()) - 1);
    tell();
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const { return minimumSizeHint(); }

QSize BarChart::minimumSizeHint() const
{
    const int bars = std::max(1, static_cast<int>(m_bars.size()));
    return {kLeastWidth, m_lay == Lay::Lying ? bars * kLyingRoom + 2 * kEdge : kUprightHeight};
}

QRect BarChart::roomOf(int bar) const
{
    const QRect inside = rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    if (m_lay == Lay::Lying) {
        return {inside.left(), inside.top() + bar * kLyingRoom, inside.width(), kLyingRoom};
    }
    const auto bars = static_cast<int>(m_bars.size());
    const int left = inside.left() + inside.width() * bar / bars;
    return {left, inside.top(), inside.left() + inside.width() * (bar + 1) / bars - left, inside.height()};
}

int BarChart::barAt(const QPoint& point) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (roomOf(bar).contains(point)) {
            return bar;
        }
    }
    return -1;
}

int BarChart::labelWidth() const
{
    const QFontMetrics words(fontFor(TextSize::Small));
    int widest = 0;
    for (const ChartBar& bar : m_bars) {
        widest = std::max(widest, words.horizontalAdvance(bar.label));
    }
    return std::min(widest + metrics::kTight, width() / 2);
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextSize::Small));
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        m_lay == Lay::Lying ? paintLying(painter, bar) : paintUpright(painter, bar);
    }
    if (m_lay == Lay::Upright && !m_bars.isEmpty()) {
        const int ground = roomOf(0).bottom() - kLine;
        painter.setPen(Palette::current()(Role::Border));
        painter.drawLine(kEdge, ground, width() - kEdge, ground);
    }
}

void BarChart::paintBar(QPainter& painter, int bar, const QRect& place) const
{
    const Palette& palette = Palette::current();
    const bool isCurrent = bar == m_current && hasFocus();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette(isCurrent || bar == m_hovered ? Role::AccentHover : Role::Accent));
    painter.drawRoundedRect(place, kCorner, kCorner);
    if (isCurrent) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette(Role::Accent), 2));
        painter.drawRoundedRect(roomOf(bar).adjusted(1, 1, -1, -1), metrics::kTight, metrics::kTight);
    }
}

void BarChart::paintLying(QPainter& painter, int bar) const
{
    const Palette& palette = Palette::current();
    const QRect room = roomOf(bar).adjusted(metrics::kTight, 0, -metrics::kTight, 0);
    const int names = labelWidth();
    const ChartBar& shown = m_bars.at(bar);
    const int full = std::max(0, room.width() - names - metrics::kGap - kNumberWidth);
    const int length = m_longest > 0 ? std::max(2, static_cast<int>(full * shown.value / m_longest)) : 2;
    const QRect place(room.left() + names + metrics::kGap, room.center().y() - kBar / 2, length, kBar);
    paintBar(painter, bar, place);
    painter.setPen(palette(Role::Text));
    const QRect name(room.left(), room.top(), names, room.height());
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(shown.label, Qt::ElideRight, names));
    const QRect number(place.right() + metrics::kGap, room.top(), kNumberWidth, room.height());
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, shown.number);
}

void BarChart::paintUpright(QPainter& painter, int bar) const
{
    const Palette& palette = Palette::current();
    const QRect room = roomOf(bar);
    const ChartBar& shown = m_bars.at(bar);
    const int full = room.height() - 2 * kLine;
    const int length = m_longest > 0 ? static_cast<int>(full * shown.value / m_longest) : 0;
    const int thick = std::min(kMostThick, room.width() * 3 / 5);
    const int ground = room.bottom() - kLine;
    paintBar(painter, bar, {room.center().x() - thick / 2, ground - length, thick, length});
    // Where names do not fit beside each other, every second or third one stands for its neighbours.
    const int step = (labelWidth() + room.width() - 1) / std::max(1, room.width());
    if (bar % step == 0) {
        painter.setPen(palette(Role::Muted));
        const QRect name(room.center().x() - labelWidth(), ground, 2 * labelWidth(), kLine);
        painter.drawText(name, Qt::AlignCenter, shown.label);
    }
    painter.setPen(palette(Role::Text));
    painter.drawText(
        QRect(room.left() - 2, ground - length - kLine, room.width() + 4, kLine), Qt::AlignCenter, shown.number);
}

void BarChart::walkTo(int bar)
{
    if (m_bars.isEmpty()) {
        return;
    }
    m_current = std::clamp(bar, 0, static_cast<int>(m_bars.size()) - 1);
    tell();
    update();
}

void BarChart::tell()
{
    setAccessibleDescription(m_current < 0 ? QString() : m_bars.at(m_current).told);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        walkTo(m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        walkTo(m_current + 1);
        break;
    case Qt::Key_Home:
        walkTo(0);
        break;
    case Qt::Key_End:
        walkTo(static_cast<int>(m_bars.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT opened(m_current);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos());
    if (bar >= 0 && event->button() == Qt::LeftButton) {
        walkTo(bar);
        Q_EMIT opened(bar);
    }
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    if (const int bar = barAt(event->pos()); bar != m_hovered) {
        m_hovered = bar;
        setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void BarChart::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool BarChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar < 0 ? QString() : m_bars.at(bar).told, this);
    return true;
}

} // namespace ui::widgets
