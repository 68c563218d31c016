// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/details_pane.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/why_button.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>

#include <utility>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNothing = u"–"_s;

/// A value one can select; Ctrl+C with nothing selected copies the whole of it.
class ValueLabel final : public QLabel
{
public:
    ValueLabel(const Detail& detail, QWidget* parent) : QLabel(detail.value.isEmpty() ? kNothing : detail.value, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setProperty("muted", detail.value.isEmpty());
        setAccessibleName(detail.label);
        setAccessibleDescription(text());
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->matches(QKeySequence::Copy) && !hasSelectedText()) {
            QGuiApplication::clipboard()->setText(text());
        } else {
            QLabel::keyPressEvent(event);
        }
    }
};

QLabel* wordsLabel(const QString& text, const QFont& font, bool muted, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setProperty("muted", muted);
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void DetailsPane::setHeading(const QString& title, const QString& remark)
{
    m_title = title;
    m_remark = remark;
    m_isCleared = false;
    setAccessibleName(title);
    markStale();
}

void DetailsPane::setGroups(const QList<DetailGroup>& groups)
{
    m_groups = groups;
    markStale();
}

void DetailsPane::clear()
{
    m_groups.clear();
    setHeading({});
    m_isCleared = true;
}

QString DetailsPane::plainText() const
{
    QStringList lines{m_title};
    for (const DetailGroup& group : m_groups) {
        if (!group.title.isEmpty()) {
            lines.append(group.title);
        }
        for (const Detail& detail : group.details) {
            lines.append(detail.label + u": "_s + (detail.value.isEmpty() ? kNothing : detail.value));
        }
    }
    return lines.join(u'\n');
}

void DetailsPane::markStale()
{
    if (std::exchange(m_isStale, true) || !isVisible()) {
        return; // a hidden pane is built once it is shown
    }
    // Heading and groups come one after the other: built once for both.
    QMetaObject::invokeMethod(this, &DetailsPane::rebuildIfStale, Qt::QueuedConnection);
}

void DetailsPane::rebuildIfStale()
{
    if (std::exchange(m_isStale, false)) {
        rebuild();
    }
}

void DetailsPane::rebuild()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kMargin);
    column->setSpacing(metrics::kTight);
    if (m_isCleared) {
        column->addWidget(
            wordsLabel(tr("What is chosen in the list is shown here."), fontFor(TextSize::Body), true, page));
    }
    if (!m_title.isEmpty()) {
        column->addWidget(wordsLabel(m_title, fontFor(TextSize::Heading, QFont::DemiBold), false, page));
    }
    if (!m_remark.isEmpty()) {
        column->addWidget(wordsLabel(m_remark, fontFor(TextSize::Body), true, page));
    }
    for (const DetailGroup& group : std::as_const(m_groups)) {
        column->addSpacing(metrics::kPad);
        if (!group.title.isEmpty()) {
            column->addWidget(wordsLabel(group.title, fontFor(TextSize::Small, QFont::DemiBold), true, page));
        }
        addGroup(group, column, page);
    }
    column->addStretch();
    const bool held = widget() && widget()->isAncestorOf(focusWidget());
    setWidget(page);
    if (held) {
        setFocus();
    }
}

void DetailsPane::addGroup(const DetailGroup& group, QVBoxLayout* column, QWidget* page)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::kPad);
    grid->setVerticalSpacing(metrics::kTight + 2);
    grid->setColumnStretch(1, 1);
    constexpr int kLabelWidth = 26 * metrics::kGrid;
    constexpr int kNumberWidth = 4 * metrics::kGrid;
    const int labelWidth = group.isNumbered ? kNumberWidth : kLabelWidth;
    grid->setColumnMinimumWidth(0, labelWidth);
    int row = 0;
    for (const Detail& detail : group.details) {
        QLabel* label = wordsLabel(detail.label, fontFor(TextSize::Body), true, page);
        label->setFixedWidth(labelWidth);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        const bool canBeAsked = !detail.why.isEmpty() && !detail.value.isEmpty();
        const int columns = canBeAsked ? 1 : 2; // who is not asked has the button's room
        if (canBeAsked) {
            grid->addWidget(whyButton(detail, page), row, 2, Qt::AlignTop);
        }
        if (detail.tone && !detail.value.isEmpty()) {
            grid->addWidget(
                new Chip(*detail.tone, detail.value, page), row++, 1, 1, columns, Qt::AlignLeft | Qt::AlignTop);
        } else {
            auto* value = new ValueLabel(detail, page);
            label->setBuddy(value);
            grid->addWidget(value, row++, 1, 1, columns, Qt::AlignTop);
        }
    }
    column->addLayout(grid);
}

QWidget* DetailsPane::whyButton(const Detail& detail, QWidget* page)
{
    auto* why = new WhyButton(page);
    why->setSubject(detail.label);
    why->setFixedHeight(metrics::kIcon + 6); // its line is hardly taller than one without
    connect(why, &WhyButton::whyRequested, this,
        [this, key = detail.why](const QPoint& position) { Q_EMIT whyRequested(key, position); });
    return why;
}

void DetailsPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        markStale();
    }
}

void DetailsPane::showEvent(QShowEvent* event)
{
    rebuildIfStale();
    QScrollArea::showEvent(event);
}

} // namespace ui::widgets
