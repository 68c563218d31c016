// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Palette;
using widgets::Role;
namespace metrics = widgets::metrics;

namespace {

constexpr int kIndicator = 4 * metrics::kGrid;
constexpr int kArrow = 14;

void drawIcon(QPainter* painter, const QRect& room, const QString& id, const QColor& colour, int extent)
{
    const QPointF corner = QRectF(room).center() - QPointF(extent / 2.0, extent / 2.0);
    painter->drawPixmap(corner, widgets::iconPixmap(id, colour, extent, widgets::ratioOf(*painter)));
}

QPen edgePen(const QStyleOption* option, const QWidget* widget)
{
    const Palette& palette = Palette::current();
    if (widget && widget->property("error").toBool()) {
        return {palette(Role::Overdue), 1.5};
    }
    if (!option->state.testFlag(QStyle::State_Enabled)) {
        return {palette(Role::Border), 1};
    }
    return option->state.testFlag(QStyle::State_HasFocus) ? QPen(palette(Role::Accent), 1.5)
                                                          : QPen(palette(Role::Outline), 1);
}

void drawBox(QPainter* painter, const QRectF& box, const QPen& pen, const QColor& ground, qreal radius)
{
    const qreal inset = pen.widthF() / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(ground);
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawIndicator(const QStyleOption* option, QPainter* painter, const QWidget* widget, bool round)
{
    const Palette& palette = Palette::current();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool marked = !option->state.testFlag(QStyle::State_Off);
    const QColor ground = !marked ? palette(Role::Panel) : palette(enabled ? Role::Accent : Role::Border);
    const QPen pen = marked && enabled ? QPen(ground, 1) : edgePen(option, widget);
    drawBox(painter, option->rect, pen, ground, round ? option->rect.width() / 2.0 : 4.0);
    if (marked && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette(Role::AccentText));
        painter->drawEllipse(QRectF(option->rect).center(), 3.0, 3.0);
    } else if (marked) {
        const QString shape = option->state.testFlag(QStyle::State_On) ? u"check"_s : u"minus"_s;
        drawIcon(painter, option->rect, shape, palette(Role::AccentText), 12);
    }
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(u"Fusion"_s) {}

void LookStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    painter->save();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, widget, false);
        break;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, widget, true);
        break;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // SortDown marks ascending order in Qt.
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            drawIcon(painter, option->rect, ascending ? u"chevron-up"_s : u"chevron-down"_s,
                Palette::current()(Role::Accent), kArrow);
        }
        break;
    case PE_FrameFocusRect: {
        // Fusion hands over the bare words of a tab; the frame goes around them, not through them.
        constexpr QMargins kAroundWords(9, 6, 9, 6);
        const bool isTab = qobject_cast<const QTabBar*>(widget) != nullptr;
        const QRect rect = isTab ? option->rect.marginsAdded(kAroundWords) : option->rect;
        drawBox(painter, rect, QPen(Palette::current()(Role::Accent), 2), Qt::transparent, metrics::kRadius);
        break;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void LookStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || combo == nullptr) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // Fusion cuts what does not fit in the middle of a letter.
    QStyleOptionComboBox shown(*combo);
    const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
    shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void LookStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    const Palette& palette = Palette::current();
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    drawBox(painter, option->rect, edgePen(option, widget), palette(hovered ? Role::Hover : Role::Raised),
        metrics::kRadius);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawIcon(painter, arrow, u"chevron-down"_s, palette(enabled ? Role::Muted : Role::Disabled), kArrow);
    painter->restore();
}

QRect LookStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(metrics::kGap, 0, -metrics::kSection, 0);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return option->rect.adjusted(
            option->rect.width() - metrics::kSection - metrics::kTight, 0, -metrics::kTight, 0);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize LookStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox) {
        size.setHeight(std::max(size.height(), metrics::kControlHeight));
        size.rwidth() += metrics::kGap;
    }
    return size;
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return metrics::kIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::kGap;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::kGap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::kMargin;
    case PM_HeaderMarkSize:
        return kArrow;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon LookStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    return icon == SP_LineEditClearButton ? widgets::tintedIcon(u"x"_s, Role::Muted)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

int LookStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_TabBar_AllowWheelScrolling: // a wheel over a page scrolls it; a tab is left on purpose
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace ui::shell
