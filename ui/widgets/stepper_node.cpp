// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper_node.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBelowDot = 2;
constexpr int kTitleLines = 3;

Tone toneOf(StageState state)
{
    switch (state) {
    case StageState::Done:
        return Tone::Done;
    case StageState::Current:
        return Tone::Active;
    case StageState::Returned:
        return Tone::Overdue;
    case StageState::Next:
    case StageState::Later:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

/// Breaks a title into at most three lines; the last one holds the rest, however long.
QStringList broken(const QString& title, const QFontMetrics& metrics, int width)
{
    QStringList result;
    QString rest = title;
    while (!rest.isEmpty() && result.size() < kTitleLines - 1 && metrics.horizontalAdvance(rest) > width) {
        qsizetype fits = rest.size();
        while (fits > 1 && metrics.horizontalAdvance(rest.left(fits)) > width) {
            --fits;
        }
        const qsizetype space = rest.lastIndexOf(u' ', fits);
        const qsizetype cut = space > 0 ? space : fits;
        result.append(rest.left(cut).trimmed());
        rest = rest.mid(cut).trimmed();
    }
    result.append(rest);
    return result;
}

QStringList lines(const QString& title, const QFontMetrics& metrics, int width)
{
    QStringList result = broken(title, metrics, width);
    for (QString& line : result) { // a word may be wider than the column, too
        line = metrics.elidedText(line, Qt::ElideRight, width);
    }
    return result;
}

int lineHeight(const QFontMetrics& words) { return words.ascent() + words.descent() - 2; }

} // namespace

StepperNode::StepperNode(const Stage& stage, QWidget* parent) : QAbstractButton(parent), m_stage(stage)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize StepperNode::sizeHint() const { return {kWishedColumn, heightFor(kWishedColumn)}; }

int StepperNode::leastColumn() const
{
    const QFontMetrics words(wordFont());
    int column = kMinimumColumn;
    const auto isCut = [&] {
        const int width = column - metrics::kGap;
        return std::ranges::any_of(broken(m_stage.title, words, width),
            [&](const QString& line) { return words.horizontalAdvance(line) > width; });
    };
    while (column < kWishedColumn && isCut()) {
        column += metrics::kGrid;
    }
    return column;
}

int StepperNode::heightFor(int column) const
{
    const QFontMetrics words(wordFont());
    const auto count = lines(m_stage.title, words, column - metrics::kGap).size() + (m_stage.note.isEmpty() ? 0 : 1);
    return kAboveDot + kDot + kBelowDot + static_cast<int>(count) * lineHeight(words) + kAboveDot;
}

bool StepperNode::isPresent() const
{
    return m_stage.state == StageState::Current || m_stage.state == StageState::Returned;
}

QFont StepperNode::wordFont() const
{
    return fontFor(TextSize::Small, isPresent() ? QFont::DemiBold : QFont::Normal);
}

void StepperNode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = Palette::current();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette(Role::Accent), 2) : Qt::NoPen);
        painter.setBrush(underMouse() ? QBrush(palette(Role::Hover)) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
    }
    drawDot(painter);
    drawWords(painter);
}

void StepperNode::drawDot(QPainter& painter) const
{
    const Palette& palette = Palette::current();
    const Tone tone = toneOf(m_stage.state);
    const QRectF dot((width() - kDot) / 2.0, kAboveDot, kDot, kDot);
    const bool outline = m_stage.state == StageState::Next || m_stage.state == StageState::Later;
    painter.setBrush(isPresent() ? palette.ink(tone) : outline ? palette(Role::Panel) : palette.ground(tone));
    QPen pen(
        outline ? palette(m_stage.state == StageState::Next ? Role::Accent : Role::Outline) : palette.ink(tone), 1.5);
    pen.setStyle(m_stage.state == StageState::Later ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
    if (outline) {
        return;
    }
    const QString shape = m_stage.state == StageState::Returned  ? u"undo-2"_s
                          : m_stage.state == StageState::Current ? u"circle"_s
                                                                 : u"check"_s;
    const int extent = m_stage.state == StageState::Current ? 8 : 12;
    const QColor colour = isPresent() ? palette(Role::Panel) : palette.ink(tone);
    painter.drawPixmap(QPointF(dot.center() - QPointF(extent / 2.0, extent / 2.0)),
        iconPixmap(shape, colour, extent, devicePixelRatioF()));
}

void StepperNode::drawWords(QPainter& painter) const
{
    const Palette& palette = Palette::current();
    painter.setFont(wordFont());
    painter.setPen(palette(m_stage.state == StageState::Later ? Role::Muted : Role::Text));
    const int line = lineHeight(painter.fontMetrics());
    int top = kAboveDot + kDot + kBelowDot;
    for (const QString& words : lines(m_stage.title, painter.fontMetrics(), width() - metrics::kGap)) {
        painter.drawText(QRect(0, top, width(), line), Qt::AlignCenter | Qt::TextDontClip, words);
        top += line;
    }
    painter.setFont(fontFor(TextSize::Small));
    painter.setPen(palette(Role::Muted));
    painter.drawText(QRect(0, top, width(), line), Qt::AlignCenter | Qt::TextDontClip,
        painter.fontMetrics().elidedText(m_stage.note, Qt::ElideRight, width()));
}

void StepperNode::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // The track walks.
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace ui::widgets
