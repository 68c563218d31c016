// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QWidget>

namespace ui::widgets {

/// What lasts from a day to a day, or is due on one.
struct TimeSpan
{
    QString name; ///< "Work permit"
    QDate from;   ///< null: since before we knew
    QDate to;     ///< null: no end; the same as `from`: a day
    models::Tone tone = models::Tone::Neutral;
    QString told; ///< all of it in words, under the pointer and for screen readers
    QString why;  ///< what whyWanted() hands on; empty: nobody counts to that day
};

/// Spans of time on one scale of years, with a line for today: what one person holds and has to watch. The arrow keys
/// walk them, Enter or a click asks why a day stands there. GUI thread.
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget* parent = nullptr);

    /// Shown from above in the order given; the scale reaches from two years before today to what ends last, at most
    /// ten years after.
    void setSpans(QList<TimeSpan> spans, QDate today);
    [[nodiscard]] const QList<TimeSpan>& spans() const { return m_spans; }
    /// The span the keyboard is on; -1 while there are none.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whyWanted(int span, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect rowOf(int span) const;
    /// The bar of a span within its row.
    [[nodiscard]] QRect barOf(int span) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int placeOf(QDate day) const;
    [[nodiscard]] int spanAt(const QPoint& point) const;
    void paintScale(QPainter& painter) const;
    void paintSpan(QPainter& painter, int span) const;
    void walkTo(int span);
    void ask();

    QList<TimeSpan> m_spans;
    QDate m_today;
    QDate m_first; ///< of the scale
    QDate m_last;
    int m_current = -1;
};

} // namespace ui::widgets
