// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agenda_section.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/section_header.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::widgets {

AgendaSection::AgendaSection(QWidget* parent)
    : QWidget(parent), m_header(new SectionHeader(this)), m_column(new QVBoxLayout(this)), m_more(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, metrics::kPad);
    m_column->setSpacing(0);
    m_header->setContentsMargins(metrics::kPad, 0, 0, 0); // above the words of its rows, which have a frame
    m_column->addWidget(m_header);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &AgendaSection::moreRequested);
    hide();
}

void AgendaSection::setTitle(const QString& title) { m_header->setTitle(title); }

void AgendaSection::setItems(const QList<AgendaItem>& items, int count)
{
    while (m_rows.size() > items.size()) {
        delete m_rows.takeLast();
    }
    while (m_rows.size() < items.size()) {
        addRow();
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        m_rows[i]->setItem(items[i]);
    }
    m_hidden = count - static_cast<int>(items.size());
    m_header->setRemark(QLocale().toString(count));
    m_more->setVisible(m_hidden > 0);
    retranslate();
    setVisible(!items.isEmpty());
}

void AgendaSection::retranslate() { m_more->setText(tr("Show more of the %n others", nullptr, m_hidden)); }

void AgendaSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AgendaSection::addRow()
{
    auto* row = new AgendaRow(this);
    const int item = static_cast<int>(m_rows.size());
    connect(row, &AgendaRow::clicked, this, [this, item] { Q_EMIT opened(item); });
    connect(row, &AgendaRow::whyRequested, this,
        [this, item](const QPoint& position) { Q_EMIT whyRequested(item, position); });
    m_column->insertWidget(m_column->count() - 1, row);
    row->followInTabOrder(m_rows.isEmpty() ? m_more : m_rows.last()->lastStop());
    setTabOrder(row->lastStop(), m_more);
    m_rows.append(row);
}

} // namespace ui::widgets
