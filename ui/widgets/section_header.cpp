// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_header.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace ui::widgets {

SectionHeader::SectionHeader(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_remark(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    m_remark->setProperty("muted", true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::kGap);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
    m_row->addStretch();
    setMinimumHeight(metrics::kControlHeight);
    dress();
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setRemark(const QString& remark) { m_remark->setText(remark); }

void SectionHeader::addAction(QAction* action)
{
    m_row->addWidget(new ActionButton(action, ActionButton::Kind::Quiet, this));
}

void SectionHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        dress();
    }
}

void SectionHeader::dress()
{
    m_title->setFont(fontFor(TextSize::Body, QFont::DemiBold));
    m_remark->setFont(fontFor(TextSize::Small));
}

} // namespace ui::widgets
