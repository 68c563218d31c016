// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_card_delegate.h"

#include "ui/cases/board_column_model.h"
#include "ui/models/cell_role.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

#include <array>

namespace ui::cases {

using models::CaseTableModel;
using widgets::Chip;
using widgets::Role;
using widgets::TextSize;
namespace metrics = widgets::metrics;

namespace {

constexpr int kLine = 5 * metrics::kGrid;
constexpr int kHeight = 4 * kLine + 2 * metrics::kPad;

void drawFrame(QPainter* painter, const QStyleOptionViewItem& option, const QRect& card)
{
    const widgets::Palette& palette = widgets::Palette::current();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(palette(isCurrent || isChosen ? Role::Accent : Role::Border));
    painter->setBrush(palette(isChosen ? Role::Selected : isHovered ? Role::Hover : Role::Raised));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
}

void drawLine(QPainter* painter, const QRect& line, const QFont& font, Role role, const QString& text)
{
    painter->setFont(font);
    painter->setPen(widgets::Palette::current()(role));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

CaseCardDelegate::CaseCardDelegate(const CaseTableModel& table, QObject* parent)
    : QStyledItemDelegate(parent), m_table(table)
{}

void CaseCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int row = index.data(BoardColumnModel::CaseRole).toInt();
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return m_table.index(row, column).data(role); };
    painter->save();
    const QRect card = option.rect.adjusted(metrics::kGap, metrics::kTight, -metrics::kGap, -metrics::kTight);
    drawFrame(painter, option, card);
    QRect line = card.adjusted(metrics::kPad, metrics::kGap, -metrics::kPad, 0);
    line.setHeight(kLine);
    drawLine(painter, line, widgets::fontFor(TextSize::Body, QFont::DemiBold), Role::Text,
        cell(CaseTableModel::Person).toString());
    const QFont small = widgets::fontFor(TextSize::Small);
    for (const int column : {CaseTableModel::Stage, CaseTableModel::Employer}) {
        line.translate(0, kLine);
        const Role role = column == CaseTableModel::Employer ? Role::Muted : Role::Text;
        drawLine(painter, line, small, role, cell(column).toString());
    }
    line.translate(0, kLine);
    const QString due = cell(CaseTableModel::NextDue).toString();
    QRect left = line;
    if (!due.isEmpty()) {
        const QVariant tone = cell(CaseTableModel::NextDue, models::ToneRole);
        const auto shown = tone.isValid() ? static_cast<widgets::Tone>(tone.toInt()) : widgets::Tone::Neutral;
        const int width = std::min(Chip::sizeFor(due).width(), line.width());
        Chip::draw(painter, QRect(line.right() - width + 1, line.top(), width, line.height()), shown, due);
        left.setRight(line.right() - width - metrics::kGap);
    }
    const QString number = cell(CaseTableModel::Number).toString();
    if (QFontMetrics(small).horizontalAdvance(number) <= left.width()) {
        drawLine(painter, left, small, Role::Muted, number);
    }
    painter->restore();
}

QSize CaseCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, kHeight}; }

} // namespace ui::cases
