// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace ui::widgets {

/// One bar: its name, its length with its words ("80 %"), and what is told of it under the pointer and to screen
/// readers
/// ("May 2027: 4 people").
struct ChartBar
{
    QString label;
    double value = 0; ///< not negative
    QString number;
    QString told;
};

/// Bars in the palette's colours, each with its name and number. The arrow keys walk them, Enter or a click opens one;
/// what is told of the one walked to is the chart's accessible description, its accessible name is for the page to set.
/// The lists behind the bars and a table of them are the page's too. GUI thread.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Lay {
        Upright, ///< for months
        Lying    ///< for names; as high as its bars need
    };
    explicit BarChart(Lay lay, QWidget* parent = nullptr);

    void setBars(QList<ChartBar> bars);
    [[nodiscard]] const QList<ChartBar>& bars() const { return m_bars; }
    /// The bar the keyboard is on; -1 while there are none.
    [[nodiscard]] int current() const { return m_current; }
    /// Where a bar can be clicked.
    [[nodiscard]] QPoint placeOf(int bar) const { return roomOf(bar).center(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The whole room of a bar: its name, itself, its number.
    [[nodiscard]] QRect roomOf(int bar) const;
    [[nodiscard]] int barAt(const QPoint& point) const;
    [[nodiscard]] int labelWidth() const;
    void paintUpright(QPainter& painter, int bar) const;
    void paintLying(QPainter& painter, int bar) const;
    void paintBar(QPainter& painter, int bar, const QRect& place) const;
    void walkTo(int bar);
    void tell();

    Lay m_lay;
    QList<ChartBar> m_bars;
    double m_longest = 0;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace ui::widgets
