// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line.h"

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

constexpr int kScale = 6 * metrics::kGrid;
constexpr int kRow = 8 * metrics::kGrid;
constexpr int kBar = 4 * metrics::kGrid;
constexpr int kLeastWidth = 100 * metrics::kGrid;
constexpr int kMostName = 60 * metrics::kGrid;
constexpr int kYearsBack = 2;
constexpr int kMostYears = 10;
constexpr int kDay = 2 * metrics::kGrid; ///< how wide a single day is drawn, to be seen
constexpr int kCorner = 3;

} // namespace

TimeLine::TimeLine(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimeLine::setSpans(QList<TimeSpan> spans, QDate today)
{
    m_spans = std::move(spans);
    m_today = today;
    m_first = QDate(today.year() - kYearsBack, 1, 1);
    m_last = today.addYears(1);
    for (const TimeSpan& span : std::as_const(m_spans)) {
        if (span.to.isValid()) {
            m_last = std::max(m_last, std::min(span.to, today.addYears(kMostYears)));
        }
    }
    m_last = QDate(m_last.year(), 12, 31);
    walkTo(std::max(0, m_current));
    updateGeometry();
    update();
}

QSize TimeLine::minimumSizeHint() const
{
    return {kLeastWidth, kScale + static_cast<int>(m_spans.size()) * kRow + metrics::kGap};
}

int TimeLine::nameWidth() const
{
    const QFontMetrics words(fontFor(TextSize::Small));
    int widest = 0;
    for (const TimeSpan& span : m_spans) {
        widest = std::max(widest, words.horizontalAdvance(span.name));
    }
    return std::min({widest + metrics::kPad, kMostName, width() / 3});
}

int TimeLine::placeOf(QDate day) const
{
    const int left = nameWidth() + metrics::kGap;
    const qint64 all = std::max<qint64>(1, m_first.daysTo(m_last));
    const qint64 gone = std::clamp<qint64>(m_first.daysTo(day), 0, all);
    return left + static_cast<int>((width() - left - metrics::kGap) * gone / all);
}

QRect TimeLine::rowOf(int span) const { return {0, kScale + span * kRow, width(), kRow}; }

QRect TimeLine::barOf(int span) const
{
    const TimeSpan& shown = m_spans.at(span);
    const QRect row = rowOf(span);
    const int from = placeOf(shown.from.isValid() ? shown.from : m_first);
    const int to = placeOf(shown.to.isValid() ? shown.to : m_last);
    const int top = row.center().y() - kBar / 2;
    return to - from < kDay ? QRect(to - kDay / 2, top, kDay, kBar) : QRect(from, top, to - from, kBar);
}

int TimeLine::spanAt(const QPoint& point) const
{
    for (int span = 0; span < m_spans.size(); ++span) {
        if (rowOf(span).contains(point)) {
            return span;
        }
    }
    return -1;
}

void TimeLine::paintEvent(QPaintEvent*)
{
    if (m_spans.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextSize::Small));
    paintScale(painter);
    for (int span = 0; span < m_spans.size(); ++span) {
        paintSpan(painter, span);
    }
    painter.setPen(QPen(Palette::current()(Role::Overdue), 1, Qt::DashLine));
    painter.drawLine(placeOf(m_today), kScale - metrics::kTight, placeOf(m_today), height());
}

void TimeLine::paintScale(QPainter& painter) const
{
    const Palette& palette = Palette::current();
    for (int year = m_first.year(); year <= m_last.year(); ++year) {
        const int left = placeOf(QDate(year, 1, 1));
        const int right = placeOf(QDate(year, 12, 31));
        painter.setPen(palette(Role::Border));
        painter.drawLine(left, kScale - metrics::kTight, left, height());
        painter.setPen(palette(Role::Muted));
        painter.drawText(
            QRect(left, 0, right - left, kScale - metrics::kTight), Qt::AlignCenter, QString::number(year));
    }
}

void TimeLine::paintSpan(QPainter& painter, int span) const
{
    const Palette& palette = Palette::current();
    const TimeSpan& shown = m_spans.at(span);
    const QRect row = rowOf(span);
    painter.setPen(palette(Role::Text));
    const QRect name(metrics::kTight, row.top(), nameWidth() - metrics::kTight, row.height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(shown.name, Qt::ElideRight, name.width()));
    // Never colour alone: the words are told for each, and what is at stake has a frame of its tone.
    painter.setPen(QPen(palette.ink(shown.tone), 1));
    painter.setBrush(shown.from == shown.to ? palette.ink(shown.tone) : palette.ground(shown.tone));
    painter.drawRoundedRect(barOf(span), kCorner, kCorner);
    if (span == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette(Role::Accent), 2));
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), metrics::kTight, metrics::kTight);
    }
}

void TimeLine::walkTo(int span)
{
    m_current = m_spans.isEmpty() ? -1 : std::clamp(span, 0, static_cast<int>(m_spans.size()) - 1);
    setAccessibleDescription(m_current < 0 ? QString() : m_spans.at(m_current).told);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

void TimeLine::ask()
{
    if (m_current >= 0 && !m_spans.at(m_current).why.isEmpty()) {
        Q_EMIT whyWanted(m_current, mapToGlobal(barOf(m_current).bottomLeft()));
    }
}

void TimeLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        walkTo(m_current - 1);
        break;
    case Qt::Key_Down:
        walkTo(m_current + 1);
        break;
    case Qt::Key_Home:
        walkTo(0);
        break;
    case Qt::Key_End:
        walkTo(static_cast<int>(m_spans.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeLine::mousePressEvent(QMouseEvent* event)
{
    if (const int span = spanAt(event->pos()); span >= 0 && event->button() == Qt::LeftButton) {
        walkTo(span);
        ask();
    }
}

void TimeLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TimeLine::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const int span = spanAt(help->pos());
    QToolTip::showText(help->globalPos(), span < 0 ? QString() : m_spans.at(span).told, this);
    return true;
}

} // namespace ui::widgets
