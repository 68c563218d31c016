// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QWidget* parent)
    : QLineEdit(parent), m_open(addAction(tintedIcon(u"calendar"_s, Role::Muted), TrailingPosition))
{
    connect(m_open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::dateChanged);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const std::optional<QDate> typed = date()) {
            setText(typed->toString(Qt::ISODate));
        }
    });
    retranslate();
}

void DateEdit::setDate(std::optional<QDate> date) { setText(date ? date->toString(Qt::ISODate) : QString()); }

std::optional<QDate> DateEdit::date() const { return parsed(text()); }

bool DateEdit::isValid() const { return text().trimmed().isEmpty() || date().has_value(); }

std::optional<QDate> DateEdit::parsed(const QString& text)
{
    static const QRegularExpression separated(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    for (const QRegularExpression& form : {separated, compact}) {
        const QRegularExpressionMatch match = form.match(text.trimmed());
        if (match.hasMatch()) {
            const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return day.isValid() ? std::optional(day) : std::nullopt;
        }
    }
    return std::nullopt;
}

void DateEdit::openCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(accessibleName());
    const QDate start = date().value_or(m_calendarStart);
    if (start.isValid()) {
        calendar->setSelectedDate(start);
    }
    const auto take = [this, calendar](QDate day) {
        calendar->close();
        setDate(day);
        Q_EMIT dateChanged();
        Q_EMIT editingFinished();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

void DateEdit::retranslate()
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    m_open->setText(tr("Open the calendar"));
    m_open->setToolTip(tr("Open the calendar (Alt+Down)"));
}

void DateEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) {
        openCalendar();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace ui::widgets
