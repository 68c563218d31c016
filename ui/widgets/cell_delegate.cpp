// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/models/cell_role.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>

namespace ui::widgets {

namespace {

/// The row under the pointer, kept by RecordTable as a property so that whole rows light up.
bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant row = option.widget ? option.widget->property("hoveredRow") : QVariant();
    return row.isValid() ? row.toInt() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
}

/// A table's first column begins where the page's title does.
int leftPad(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool first = index.column() == 0 && qobject_cast<const QTableView*>(option.widget);
    return first && !option.widget->property("inset").toBool() ? metrics::kSection : metrics::kPad;
}

void drawGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Palette& palette = Palette::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || isHovered(option, index)) {
        painter->fillRect(option.rect, palette(selected ? Role::Selected : Role::Hover));
    }
    painter->setPen(palette(Role::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool currentRow =
        option.state.testFlag(QStyle::State_HasFocus) || (selected && option.widget && option.widget->hasFocus());
    if (currentRow && index.column() == 0) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), palette(Role::Accent));
    }
}

void drawLine(QPainter* painter, const QRect& place, const QFont& font, const QColor& colour, Qt::Alignment alignment,
    const QString& text)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place, static_cast<int>(alignment | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

/// The two lines of a row that is high enough for them.
struct Lines
{
    QRect upper;
    QRect lower;
};

Lines linesOf(const QRect& room)
{
    const int half = room.height() / 2;
    return {room.adjusted(0, metrics::kGrid, 0, -half + 1), room.adjusted(0, half, 0, -metrics::kGrid)};
}

/// How many characters of a text fit into a line, broken between words.
int lengthOfLine(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

/// A text of its own, on two lines where the row has room for them and one is too short.
void drawText(QPainter* painter, const QRect& room, const QFont& font, const QColor& ink, Qt::Alignment alignment,
    const QString& text)
{
    const int first = room.height() < metrics::kTwoLineRowHeight - 2 ? 0 : lengthOfLine(text, font, room.width());
    if (first <= 0 || first >= text.size()) {
        drawLine(painter, room, font, ink, alignment, text);
        return;
    }
    const Lines lines = linesOf(room);
    drawLine(painter, lines.upper, font, ink, alignment, text.left(first).trimmed());
    drawLine(painter, lines.lower, font, ink, alignment, text.mid(first));
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    drawGround(painter, option, index);
    QRect room = option.rect.adjusted(leftPad(option, index), 0, -metrics::kGap, -1);

    const QVariant picture = index.data(Qt::DecorationRole);
    if (picture.canConvert<QIcon>()) {
        const QRect place(
            room.left(), room.top() + (room.height() - metrics::kIcon) / 2, metrics::kIcon, metrics::kIcon);
        picture.value<QIcon>().paint(painter, place);
        room.setLeft(place.right() + metrics::kGap);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant tone = index.data(models::ToneRole);
    const QVariant wished = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wished.isValid() ? wished.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask : Qt::Alignment(Qt::AlignLeft);
    const Palette& palette = Palette::current();
    const QColor ink = palette(index.data(models::MutedRole).toBool() ? Role::Muted : Role::Text);
    const QString second = index.data(models::SecondLineRole).toString();
    const QVariant face = index.data(Qt::FontRole);
    if (tone.isValid() && !text.isEmpty()) {
        Chip::draw(painter, room, static_cast<Tone>(tone.toInt()), text);
    } else if (second.isEmpty()) {
        const QFont font = face.isValid() ? face.value<QFont>() : fontFor(TextSize::Body);
        drawText(painter, room, font, ink, alignment, text);
    } else {
        const Lines lines = linesOf(room);
        drawLine(painter, lines.upper, fontFor(TextSize::Body), ink, alignment, text);
        drawLine(painter, lines.lower, fontFor(TextSize::Small), palette(Role::Muted), alignment, second);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(models::SecondLineRole).toString();
    int words = index.data(models::ToneRole).isValid() ? Chip::sizeFor(text).width()
                                                       : option.fontMetrics.horizontalAdvance(text);
    if (!second.isEmpty()) {
        words = std::max(words, QFontMetrics(fontFor(TextSize::Small)).horizontalAdvance(second));
    }
    if (index.data(Qt::DecorationRole).isValid()) {
        words += metrics::kIcon + metrics::kGap;
    }
    return {words + leftPad(option, index) + metrics::kGap + 1,
        second.isEmpty() ? metrics::kRowHeight : metrics::kTwoLineRowHeight};
}

} // namespace ui::widgets
