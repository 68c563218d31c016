// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>

#include <algorithm>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestTitle = 48 * metrics::kGrid;
constexpr int kLongestRemark = 28 * metrics::kGrid;
constexpr int kWhole = 100 * metrics::kGrid; ///< up to here buttons give up their words before the label does

/// A short word, a count, stays whole; a long one is cut rather than widening the window.
void keepShort(ElidedLabel& label, int longest)
{
    label.setMinimumWidth(0); // a label's hint is never less, and the words before were longer perhaps
    label.setMinimumWidth(std::min(label.sizeHint().width(), longest));
}

int lackingForWhole(const ElidedLabel& label)
{
    return std::max(0, std::min(label.sizeHint().width(), kWhole) - label.minimumWidth());
}

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_remark(new ElidedLabel(this)), m_row(new QHBoxLayout(this)),
      m_middle(new QHBoxLayout)
{
    m_remark->setObjectName(u"pageRemark"_s);
    m_remark->setProperty("muted", true);
    m_row->setContentsMargins(metrics::kSection, metrics::kMargin, metrics::kSection, metrics::kPad);
    m_row->setSpacing(metrics::kGap);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
    m_row->addSpacing(metrics::kGap);
    m_middle->setSpacing(metrics::kGap);
    constexpr int kMost = 100; // fields take the room before it stays empty, up to their own limit
    m_row->addLayout(m_middle, kMost);
    m_row->addStretch(1);
    dress();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    keepShort(*m_title, kLongestTitle);
    setAccessibleName(title);
}

void PageHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    keepShort(*m_remark, kLongestRemark);
}

void PageHeader::addWidget(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    if (policy.horizontalPolicy() == QSizePolicy::Preferred) { // a choice is as wide as its words
        policy.setHorizontalPolicy(QSizePolicy::Maximum);
        widget->setSizePolicy(policy);
    } else if (policy.horizontalPolicy() == QSizePolicy::Minimum) { // and so is a button
        policy.setHorizontalPolicy(QSizePolicy::Fixed);
        widget->setSizePolicy(policy);
    }
    if (auto* choice = qobject_cast<QComboBox*>(widget)) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they come, and change, after the first showing
    }
    m_middle->addWidget(widget);
}

void PageHeader::addAction(QAction* action, ActionButton::Kind kind)
{
    auto* button = new ActionButton(action, kind, this);
    m_actions.append(button);
    m_row->addWidget(button);
}

void PageHeader::fit()
{
    const int lackingForTitle = lackingForWhole(*m_title);
    const int lackingForRemark = lackingForWhole(*m_remark);
    int lacking = m_row->minimumSize().width() + lackingForTitle + lackingForRemark - width();
    for (const ActionButton* each : std::as_const(m_actions)) {
        lacking += each->isVisibleTo(this) && each->text().isEmpty() ? each->wordsWidth() : 0;
    }
    lacking = compact(lacking, false);
    // Then the remark goes before the title, and what the page is for keeps its words longest.
    const int remark = m_remark->minimumWidth() + lackingForRemark;
    m_remark->setMaximumWidth(lacking > 0 ? std::max(m_remark->minimumWidth(), remark - lacking) : QWIDGETSIZE_MAX);
    compact(lacking - lackingForTitle - lackingForRemark, true);
}

int PageHeader::compact(int lacking, bool isPrimary)
{
    for (ActionButton* each : std::as_const(m_actions)) {
        if ((each->property("kind") == u"primary"_s) == isPrimary) {
            const bool isCompact = each->isVisibleTo(this) && lacking > 0;
            lacking -= isCompact ? each->wordsWidth() : 0;
            each->setCompact(isCompact);
        }
    }
    return lacking;
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent* event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return isTaken;
}

void PageHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        dress();
    }
}

void PageHeader::dress()
{
    m_title->setFont(fontFor(TextSize::Title, QFont::DemiBold));
    keepShort(*m_title, kLongestTitle);
}

} // namespace ui::widgets
