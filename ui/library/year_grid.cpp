// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/year_grid.h"

#include "ui/models/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui::library {

using core::types::Lang;
using widgets::Palette;
using widgets::Role;
using widgets::TextSize;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kDayWidth = 6 * metrics::kGrid;
constexpr int kDayHeight = 5 * metrics::kGrid;
constexpr int kWeeks = 6;
constexpr int kScrollBar = 3 * metrics::kGrid;
constexpr int kSides = metrics::kSection - metrics::kMargin; ///< the last month needs no gap behind it
constexpr QSize kMonth(7 * kDayWidth + metrics::kMargin, kDayHeight*(kWeeks + 2) + metrics::kGap);

} // namespace

YearGrid::YearGrid(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"yearGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int YearGrid::widthOf(int months) { return kSides + months * kMonth.width() + kScrollBar; }

int YearGrid::monthsBeside(int width) { return std::clamp((width - kSides) / kMonth.width(), 1, 4); }

void YearGrid::show(std::shared_ptr<const core::calendar::WorkingCalendar> calendar, int year, Lang lang)
{
    m_calendar = std::move(calendar);
    m_lang = lang;
    if (year != m_year) {
        m_year = year;
        m_day = QDate(year, 1, 1);
    }
    setAccessibleName(tr("Working calendar of %1").arg(year));
    setAccessibleDescription(wordsOf(m_day));
    update();
}

void YearGrid::setDay(QDate day)
{
    if (day == m_day || day.year() != m_year) {
        return;
    }
    m_day = day;
    setAccessibleDescription(wordsOf(day));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
    Q_EMIT dayChanged(day);
}

QString YearGrid::wordsOf(QDate day) const
{
    if (!m_calendar || !day.isValid()) {
        return {};
    }
    const QString name = models::Words::ofHoliday(m_calendar->holidayName(day));
    const bool worked = m_calendar->isWorkingDay(day);
    QString kind = worked ? tr("working day") : tr("day off");
    if (!name.isEmpty()) {
        kind = worked ? tr("make-up day for %1").arg(name) : tr("day off, %1").arg(name);
    }
    return tr("%1: %2").arg(models::Words::ofDate(day, m_lang), kind);
}

QSize YearGrid::minimumSizeHint() const { return {widthOf(1) - kScrollBar, kMonth.height()}; }

int YearGrid::heightForWidth(int width) const
{
    const int beside = monthsBeside(width);
    return kMonth.height() * ((12 + beside - 1) / beside) + metrics::kGap;
}

QRect YearGrid::placeOfMonth(int month) const
{
    const int at = month - 1;
    const int beside = monthsBeside(width());
    const QPoint corner(metrics::kSection + at % beside * kMonth.width(), at / beside * kMonth.height());
    return {corner, kMonth};
}

QRect YearGrid::placeOf(QDate day) const
{
    const QPoint corner = placeOfMonth(day.month()).topLeft();
    const int before = QDate(day.year(), day.month(), 1).dayOfWeek() - 1 + day.day() - 1;
    return {corner.x() + before % 7 * kDayWidth, corner.y() + (2 + before / 7) * kDayHeight, kDayWidth, kDayHeight};
}

QDate YearGrid::dayAt(const QPoint& point) const
{
    for (QDate day(m_year, 1, 1); day.year() == m_year; day = day.addDays(1)) {
        if (placeOf(day).contains(point)) {
            return day;
        }
    }
    return {};
}

void YearGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_calendar) {
        return;
    }
    for (int month = 1; month <= 12; ++month) {
        paintMonth(painter, month);
    }
}

void YearGrid::paintMonth(QPainter& painter, int month) const
{
    const Palette& palette = Palette::current();
    const QLocale locale(m_lang == Lang::Zh ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
    const QRect place = placeOfMonth(month);
    painter.setPen(palette(Role::Text));
    painter.setFont(widgets::fontFor(TextSize::Body, QFont::DemiBold));
    painter.drawText(QRect(place.topLeft(), QSize(place.width(), kDayHeight)), Qt::AlignLeft | Qt::AlignVCenter,
        locale.standaloneMonthName(month));
    painter.setFont(widgets::fontFor(TextSize::Small));
    painter.setPen(palette(Role::Muted));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QRect head(place.left() + (weekday - 1) * kDayWidth, place.top() + kDayHeight, kDayWidth, kDayHeight);
        painter.drawText(head, Qt::AlignCenter, locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1)) {
        paintDay(painter, day);
    }
}

void YearGrid::paintDay(QPainter& painter, QDate day) const
{
    const Palette& palette = Palette::current();
    const QRect place = placeOf(day);
    const bool named = !m_calendar->holidayName(day).isEmpty();
    const bool worked = m_calendar->isWorkingDay(day);
    const QRect ground = place.adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (named) {
        // Never colour alone: a free day has a filled ground, a make-up day a frame.
        painter.setBrush(worked ? QBrush(Qt::NoBrush) : QBrush(palette(Role::DoneSoft)));
        painter.setPen(worked ? QPen(palette(Role::Due), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(ground, metrics::kTight, metrics::kTight);
    }
    if (day == m_day && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette(Role::Accent), 2));
        painter.drawRoundedRect(ground, metrics::kTight, metrics::kTight);
    }
    painter.setPen(palette(named ? (worked ? Role::Due : Role::Done) : worked ? Role::Text : Role::Muted));
    painter.setFont(widgets::fontFor(TextSize::Small, named ? QFont::DemiBold : QFont::Normal));
    painter.drawText(place, Qt::AlignCenter, QString::number(day.day()));
}

void YearGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-7));
    case Qt::Key_Down:
        return setDay(m_day.addDays(7));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(QDate(m_year, 1, 1));
    case Qt::Key_End:
        return setDay(QDate(m_year, 12, 31));
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearGrid::mousePressEvent(QMouseEvent* event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid()) {
        setDay(day);
    }
}

void YearGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), wordsOf(dayAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::library
