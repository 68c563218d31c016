// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui::widgets {

namespace {

constexpr int kHeight = 22;
constexpr int kShape = 12;
constexpr int kShapeGap = 5;

QFont chipFont() { return fontFor(TextSize::Small, QFont::Medium); }

} // namespace

Chip::Chip(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

Chip::Chip(Tone tone, const QString& word, QWidget* parent) : Chip(parent) { setState(tone, word); }

void Chip::setState(Tone tone, const QString& word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    setToolTip(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return sizeFor(m_word); }

QSize Chip::sizeFor(const QString& word)
{
    const int text = QFontMetrics(chipFont()).horizontalAdvance(word);
    return {metrics::kGap + kShape + kShapeGap + text + metrics::kGap + 2, kHeight};
}

void Chip::draw(QPainter* painter, const QRect& rect, Tone tone, const QString& word)
{
    const Palette& palette = Palette::current();
    const QSize size = sizeFor(word).boundedTo(rect.size());
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.ground(tone));
    painter->drawRoundedRect(pill, kHeight / 2.0, kHeight / 2.0);

    const QRect shape(pill.left() + metrics::kGap, pill.top() + (pill.height() - kShape) / 2, kShape, kShape);
    painter->drawPixmap(
        shape.topLeft(), iconPixmap(shapeOf(tone), palette.ink(tone), kShape, ratioOf(*painter)));
    painter->setFont(chipFont());
    painter->setPen(palette.ink(tone));
    const QRect text = pill.adjusted(metrics::kGap + kShape + kShapeGap, 0, -metrics::kGap, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(word, Qt::ElideRight, text.width() + 1));
    painter->restore();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(&painter, rect(), m_tone, m_word);
}

} // namespace ui::widgets
