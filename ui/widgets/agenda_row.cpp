// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agenda_row.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHeight = 13 * metrics::kGrid;
constexpr int kDateWidth = 29 * metrics::kGrid;
constexpr int kDistanceWidth = 36 * metrics::kGrid;
constexpr int kWhyWidth = 7 * metrics::kGrid;

} // namespace

AgendaRow::AgendaRow(QWidget* parent) : QAbstractButton(parent), m_why(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_why->setAutoRaise(true);
    m_why->setIcon(tintedIcon(u"circle-question-mark"_s, Role::Muted));
    m_why->setIconSize(QSize(metrics::kIcon, metrics::kIcon));
    connect(m_why, &QToolButton::clicked, this, &AgendaRow::askWhy);
    retranslate();
}

void AgendaRow::setItem(const AgendaItem& item)
{
    m_item = item;
    setAccessibleName(QStringList{item.what, item.person, item.employer, item.date, item.distance}
                          .filter(QRegularExpression(u"\\S"_s))
                          .join(u", "_s));
    setAccessibleDescription(item.why);
    m_why->setToolTip(item.why);
    update();
}

QSize AgendaRow::sizeHint() const { return {150 * metrics::kGrid, kHeight}; }

QSize AgendaRow::minimumSizeHint() const { return {90 * metrics::kGrid, kHeight}; }

void AgendaRow::askWhy() { Q_EMIT whyRequested(m_why->mapToGlobal(QPoint(0, m_why->height()))); }

void AgendaRow::followInTabOrder(QWidget* before)
{
    setTabOrder(before, this);
    setTabOrder(this, m_why);
}

QWidget* AgendaRow::lastStop() const { return m_why; }

void AgendaRow::focusBeside(bool below)
{
    const int top = mapTo(window(), QPoint()).y();
    for (QWidget* other = below ? nextInFocusChain() : previousInFocusChain(); other != this;
         other = below ? other->nextInFocusChain() : other->previousInFocusChain()) {
        auto* row = qobject_cast<AgendaRow*>(other);
        if (row == nullptr || !row->isVisible()) {
            continue;
        }
        const int itsTop = row->mapTo(window(), QPoint()).y();
        if (below ? itsTop <= top : itsTop >= top) {
            return; // round the end
        }
        row->setFocus(below ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        for (QWidget* around = row->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(row);
                return;
            }
        }
        return;
    }
}

void AgendaRow::retranslate() { m_why->setAccessibleName(tr("Why this date")); }

void AgendaRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = Palette::current();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette(Role::Accent), 2) : Qt::NoPen);
        painter.setBrush(underMouse() ? QBrush(palette(Role::Hover)) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
    }
    const int right = width() - kWhyWidth - 2 * metrics::kGap;
    const QRect distance(right - kDistanceWidth, 0, kDistanceWidth, height());
    const QRect date(distance.left() - kDateWidth - metrics::kPad, 0, kDateWidth, height());
    const QRect words(metrics::kPad, 0, date.left() - 2 * metrics::kPad, height());

    const auto line = [&](const QRect& place, Role role, const QFont& font, const QString& text) {
        painter.setFont(font);
        painter.setPen(palette(role));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const int half = height() / 2;
    line(QRect(words.left(), 4, words.width(), half - 2), Role::Text, fontFor(TextSize::Body, QFont::Medium),
        m_item.what);
    QStringList whom{m_item.person, m_item.employer};
    whom.removeAll(QString());
    line(QRect(words.left(), half, words.width(), half - 4), Role::Muted, fontFor(TextSize::Small),
        whom.join(u"  ·  "_s));
    line(date, Role::Text, fontFor(TextSize::Body), m_item.date);
    Chip::draw(&painter, distance, m_item.tone, m_item.distance);
}

void AgendaRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    m_why->setGeometry(width() - kWhyWidth - metrics::kGap, (height() - kWhyWidth) / 2, kWhyWidth, kWhyWidth);
}

void AgendaRow::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AgendaRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Menu:
        askWhy();
        return;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier) {
            askWhy();
        } else {
            focusBeside(true);
        }
        return;
    case Qt::Key_Up:
        focusBeside(false);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool AgendaRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        setToolTip(m_item.why);
    }
    return QAbstractButton::event(event);
}

} // namespace ui::widgets
