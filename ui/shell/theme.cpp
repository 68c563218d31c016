// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "core/base/expect.h"
#include "ui/shell/look_style.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QMap>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleHints>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Palette;
using widgets::Role;
namespace metrics = widgets::metrics;

namespace {

/// {role} and {length} stand for values of the palette and of the grid.
const QString kSheet = uR"(
QMainWindow, QDialog, #rail, #top, #statusLine { background: {window}; }
#pageStack, #detailsStack { background: {panel}; }
#pageStack { border-left: 1px solid {border}; border-top: 1px solid {border}; }
#detailsStack { border-top: 1px solid {border}; }
#statusLine { border-top: 1px solid {border}; }
QScrollArea, QScrollArea > #qt_scrollarea_viewport, QScrollArea > #qt_scrollarea_viewport > QWidget {
    background: transparent; border: none; }
QSplitter::handle { background: {border}; }
QLabel[muted="true"] { color: {muted}; }
QLabel[error="true"] { color: {overdue}; }
QToolTip { background: {raised}; color: {text}; border: 1px solid {border}; padding: {tight}px {gap}px; }

QPushButton { background: {raised}; color: {text}; border: 1px solid {outline}; border-radius: {radius}px;
    padding: 0 {pad}px; min-height: {button}px; outline: none; }
QPushButton:hover { background: {hover}; }
QPushButton:pressed { background: {border}; }
QPushButton:focus { border: 2px solid {accent}; padding: 0 {padFocus}px; min-height: {buttonFocus}px; }
QPushButton:disabled { color: {disabled}; border-color: {border}; background: transparent; }
QPushButton[kind="primary"], QPushButton:default { background: {accent}; color: {accentText}; border-color: {accent};
    font-weight: 500; }
QPushButton[kind="primary"]:hover, QPushButton:default:hover { background: {accentHover}; border-color: {accentHover}; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 2px solid {text}; }
QPushButton[kind="primary"]:disabled { background: {border}; border-color: {border}; color: {muted}; }
QDialogButtonBox QPushButton { min-width: {dialogButton}px; }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent; border-color: transparent; }
QPushButton[kind="link"] { color: {accent}; font-weight: 500; }
QPushButton[kind="quiet"][compact="true"] { padding: 0 {tight}px; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="link"]:hover { background: {hover}; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="link"]:focus { border-color: {accent}; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: {radius}px; padding: 2px;
    color: {text}; }
QToolButton:hover { background: {hover}; }
QToolButton:pressed { background: {border}; }
QToolButton:focus { border-color: {accent}; }
QToolButton::menu-indicator { image: none; }
#rail QToolButton { color: {muted}; padding: {tight}px 0; }
#rail QToolButton:checked { background: {selected}; color: {accent}; font-weight: 600; }

QLineEdit, QPlainTextEdit, QTextEdit { background: {raised}; border: 1px solid {outline};
    border-radius: {radius}px; padding: 0 {gap}px; selection-background-color: {accent}; selection-color: {accentText}; }
QLineEdit { min-height: {button}px; }
QPlainTextEdit, QTextEdit { padding: {tight}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {accent}; padding: 0 {gapFocus}px; }
QLineEdit:focus { min-height: {buttonFocus}px; }
QTextBrowser { background: {panel}; border: 1px solid transparent; padding: 0; }
QTextBrowser:focus { border: 1px solid {accent}; padding: 0; }
QLineEdit[error="true"], QPlainTextEdit[error="true"] { border: 2px solid {overdue}; padding: 0 {gapFocus}px;
    min-height: {buttonFocus}px; }
QLineEdit:disabled, QLineEdit:read-only { background: transparent; border-color: {border}; }
QLineEdit:disabled { color: {disabled}; }
QLineEdit > QToolButton, QLineEdit > QToolButton:focus { border: none; padding: 0; }
QComboBox QAbstractItemView { background: {raised}; border: 1px solid {border}; padding: {tight}px; outline: none;
    selection-background-color: {selected}; selection-color: {text}; }
QComboBox QAbstractItemView::item { min-height: {button}px; padding: 0 {gap}px; border-radius: {tight}px; }

QAbstractItemView { background: {panel}; border: none; outline: none; }
QListWidget { selection-background-color: {selected}; selection-color: {text}; }
QListWidget::item { min-height: {button}px; padding: 0 {gap}px; border-radius: {tight}px; }
QListWidget::item:hover { background: {hover}; }
QListWidget::item:selected { background: {selected}; color: {text}; }
QHeaderView { background: {panel}; }
QHeaderView::section { background: {panel}; color: {muted}; border: none; border-bottom: 1px solid {border};
    padding: 0 {gap}px 0 {pad}px; min-height: {row}px; }
QHeaderView::section:first, QHeaderView::section:only-one { padding-left: {section}px; }
ui--widgets--RecordTable[inset="true"] QHeaderView::section:first,
ui--widgets--RecordTable[inset="true"] QHeaderView::section:only-one { padding-left: {pad}px; }
QHeaderView::section:hover { background: {hover}; color: {text}; }
QTableCornerButton::section { background: {panel}; border: none; }

QMenu { background: {raised}; color: {text}; border: 1px solid {border}; padding: {tight}px; }
QMenu::item { padding: {six}px {section}px {six}px {pad}px; border-radius: {tight}px; }
QMenu::item:selected { background: {selected}; color: {text}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::separator { height: 1px; background: {border}; margin: {tight}px {gap}px; }
QMenu::icon { padding-left: {gap}px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: {outlineSoft}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: {section}px; }
QScrollBar::handle:horizontal { min-width: {section}px; }
QScrollBar::handle:hover { background: {outline}; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
    width: 0; height: 0; }

QTabWidget::pane { border: none; border-top: 1px solid {border}; }
#libraryTabs::tab-bar, #reportTabs::tab-bar { left: {pad}px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: {muted}; border: none; border-bottom: 2px solid transparent;
    padding: {gap}px {pad}px; margin-right: {tight}px; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:selected { color: {accent}; border-bottom-color: {accent}; }
QTabBar::tab:focus { background: {hover}; }

QProgressBar { background: {border}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: {accent}; border-radius: 3px; }
QGroupBox { border: 1px solid {border}; border-radius: {radius}px; margin-top: {pad}px; padding-top: {pad}px; }
QGroupBox::title { subcontrol-origin: margin; left: {pad}px; color: {muted}; }

ui--widgets--Toast, ui--widgets--SearchPopup, ui--widgets--WhyPopover { background: {raised}; border: 1px solid {outlineSoft};
    border-radius: {radius}px; }
ui--widgets--SearchPopup QListView { background: {raised}; }
ui--widgets--WhyPopover { border-radius: 0; }
#searchField { border-color: {border}; background: {panel}; }
#searchField:focus { border: 2px solid {accent}; }
#statusLine QLabel { color: {muted}; }
)"_s;

/// Qt styles each widget once for every widget around it when one sheet follows another, which takes seconds with all
/// pages open (QStyleSheetStyle::repolish); with no sheet in between it styles each once. That step in between is no
/// style to lay out for: while this lives, widgets do not hear of it.
class StyleChangesLost final : public QObject
{
public:
    explicit StyleChangesLost(QApplication& application) : m_application(application)
    {
        m_application.installEventFilter(this);
    }
    ~StyleChangesLost() override { m_application.removeEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::StyleChange; }

private:
    QApplication& m_application;
};

QColor between(const QColor& one, const QColor& other)
{
    return QColor::fromRgbF(
        (one.redF() + other.redF()) / 2, (one.greenF() + other.greenF()) / 2, (one.blueF() + other.blueF()) / 2);
}

QMap<QString, QString> valuesOf(const Palette& palette)
{
    const auto px = [](int length) { return QString::number(length); };
    return {
        {u"window"_s, palette(Role::Window).name()},
        {u"panel"_s, palette(Role::Panel).name()},
        {u"raised"_s, palette(Role::Raised).name()},
        {u"hover"_s, palette(Role::Hover).name()},
        {u"selected"_s, palette(Role::Selected).name()},
        {u"text"_s, palette(Role::Text).name()},
        {u"muted"_s, palette(Role::Muted).name()},
        {u"disabled"_s, palette(Role::Disabled).name()},
        {u"border"_s, palette(Role::Border).name()},
        {u"outline"_s, palette(Role::Outline).name()},
        {u"outlineSoft"_s, between(palette(Role::Outline), palette(Role::Border)).name()},
        {u"accent"_s, palette(Role::Accent).name()},
        {u"accentHover"_s, palette(Role::AccentHover).name()},
        {u"accentText"_s, palette(Role::AccentText).name()},
        {u"overdue"_s, palette(Role::Overdue).name()},
        {u"radius"_s, px(metrics::kRadius)},
        {u"tight"_s, px(metrics::kTight)},
        {u"six"_s, px(6)},
        {u"gap"_s, px(metrics::kGap)},
        {u"gapFocus"_s, px(metrics::kGap - 1)},
        {u"pad"_s, px(metrics::kPad)},
        {u"padFocus"_s, px(metrics::kPad - 1)},
        {u"section"_s, px(metrics::kSection)},
        {u"button"_s, px(metrics::kControlHeight - 2)},
        {u"buttonFocus"_s, px(metrics::kControlHeight - 4)},
        {u"dialogButton"_s, px(18 * metrics::kGrid)},
        {u"row"_s, px(metrics::kControlHeight)},
    };
}

/// The system's own face for Chinese and Latin side by side (ui.md, Looks); its digits are tabular.
QFont systemType(const QFont& base)
{
    QFont font = base;
#if defined(Q_OS_WIN)
    font.setFamilies({u"Microsoft YaHei UI"_s, u"Segoe UI"_s});
    font.setPointSizeF(9.5);
#elif defined(Q_OS_MACOS)
    font.setFamilies({base.family(), u"PingFang SC"_s});
#else
    // The second face lends the letters of foreign names that the first one lacks (ş, ł, č).
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Noto Sans"_s, base.family()});
    font.setPointSizeF(9.75);
#endif
    return font;
}

bool systemWantsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
#endif
}

} // namespace

QString nameOf(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"light"_s : mode == ThemeMode::Dark ? u"dark"_s : u"system"_s;
}

ThemeMode themeModeFrom(const QString& name)
{
    return name == u"light"_s ? ThemeMode::Light : name == u"dark"_s ? ThemeMode::Dark : ThemeMode::System;
}

Theme::Theme(QApplication& application) : m_application(application), m_systemIsDark(systemWantsDark())
{
    QApplication::setStyle(new LookStyle);
    QApplication::setFont(systemType(QApplication::font()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemIsDark = systemWantsDark();
        apply();
    });
#endif
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        apply();
    }
}

bool Theme::isDark() const { return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark); }

void Theme::apply()
{
    const Palette& palette = isDark() ? Palette::dark() : Palette::light();
    {
        const StyleChangesLost lost(m_application);
        m_application.setStyleSheet({});
    }
    QApplication::setPalette(palette.toQPalette());
    m_application.setStyleSheet(styleSheet(palette));
    Q_EMIT changed();
}

QString Theme::styleSheet(const Palette& palette)
{
    // Only a word in braces is a placeholder; a rule's own braces hold more.
    static const QRegularExpression placeholder(u"\\{([a-zA-Z]+)\\}"_s);
    const QMap<QString, QString> values = valuesOf(palette);
    QString sheet;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(kSheet)) {
        sheet += QStringView(kSheet).mid(from, match.capturedStart() - from);
        CORE_EXPECT(values.contains(match.captured(1)));
        sheet += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    sheet += QStringView(kSheet).mid(from);
    return sheet;
}

} // namespace ui::shell
