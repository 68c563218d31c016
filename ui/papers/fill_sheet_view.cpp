// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/fill_sheet_view.h"

#include "ui/models/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/section_header.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::papers {

using core::services::FillSheet;
using core::services::SheetEnd;
using core::services::SheetLine;
using core::services::SheetPage;
using core::services::SheetValue;
using core::types::Lang;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kLabelWidth = 60 * metrics::kGrid;
const QString kNothing = u"–"_s;

QLabel* wordsLabel(const QString& text, bool muted)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("muted", muted);
    return label;
}

} // namespace

QString copiedText(const SheetValue& value)
{
    return value.day.isValid() ? value.day.toString(Qt::ISODate) : value.text.in(Lang::Zh).text;
}

FillSheetView::FillSheetView(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"fillSheet"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void FillSheetView::setSheet(const FillSheet& sheet, Lang lang)
{
    const qsizetype held = m_buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    m_buttons.clear();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kSection);
    column->setSpacing(metrics::kPad);
    for (const SheetEnd& end : sheet.ends) {
        const bool isEmployers = end.end == u"employer"_s;
        QLabel* heading =
            wordsLabel(isEmployers ? tr("From the employer's account") : tr("From the individual's account"), false);
        heading->setFont(widgets::fontFor(widgets::TextSize::Heading, QFont::DemiBold));
        column->addWidget(heading);
        for (const SheetPage& page : end.pages) {
            addPage(page, lang, column);
        }
    }
    column->addStretch();
    setWidget(body);
    if (held >= 0 && held < m_buttons.size()) {
        m_buttons[held]->setFocus();
    }
}

QWidget* FillSheetView::firstButton() const { return m_buttons.isEmpty() ? nullptr : m_buttons.first(); }

void FillSheetView::addPage(const SheetPage& page, Lang lang, QVBoxLayout* column)
{
    auto* header = new widgets::SectionHeader;
    header->setTitle(page.title.in(lang).text);
    column->addWidget(header);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::kPad);
    grid->setVerticalSpacing(metrics::kTight);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    for (const SheetLine& line : page.lines) {
        addLine(line, lang, grid);
    }
    column->addLayout(grid);
}

void FillSheetView::addLine(const SheetLine& line, Lang lang, QGridLayout* grid)
{
    const int row = grid->count() == 0 ? 0 : grid->rowCount();
    const QString name = line.label.in(lang).text;
    const QString value = copiedText(line.value);
    QLabel* label = wordsLabel(name, true);
    label->setFixedWidth(kLabelWidth);
    QLabel* shown = wordsLabel(value.isEmpty() ? kNothing : value, value.isEmpty());
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(label, row, 0);
    grid->addWidget(shown, row, 1);
    grid->setRowMinimumHeight(row, metrics::kControlHeight);
    if (value.isEmpty()) {
        return;
    }
    auto* copy = new QPushButton(widgets::tintedIcon(u"copy"_s), tr("Copy"));
    copy->setIconSize(QSize(metrics::kIcon + metrics::kTight, metrics::kIcon));
    copy->setObjectName(u"copyValue"_s);
    copy->setAccessibleName(tr("Copy %1").arg(name));
    copy->setAccessibleDescription(value);
    const int index = static_cast<int>(m_buttons.size());
    m_buttons.append(copy);
    grid->addWidget(copy, row, 2);
    connect(copy, &QPushButton::clicked, this, [this, index, name, value] { copyAt(index, name, value); });
}

void FillSheetView::copyAt(int index, const QString& label, const QString& value)
{
    Q_EMIT copyWanted(label, value);
    if (index + 1 < m_buttons.size()) {
        m_buttons[index + 1]->setFocus();
        ensureWidgetVisible(m_buttons[index + 1]);
    }
}

} // namespace ui::papers
