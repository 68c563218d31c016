// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/held_section.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/section_header.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

namespace ui::people {

using namespace Qt::Literals::StringLiterals;

HeldSection::HeldSection(const QString& kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_model(new HeldTableModel(this)), m_header(new widgets::SectionHeader(this)),
      m_table(new widgets::RecordTable(this)), m_add(new QAction(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_add->setIcon(widgets::tintedIcon(u"plus"_s));
    m_add->setObjectName(u"add-"_s + kind);
    m_header->addAction(m_add);
    m_table->setObjectName(kind + u"-table"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 0, 112, 112, 128});
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
    connect(m_add, &QAction::triggered, this, &HeldSection::addWanted);
    connect(m_table, &widgets::RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT editWanted(m_model->record(row).key); });
}

void HeldSection::setWords(const QString& title, const QString& subject, const QString& add, core::types::Lang lang)
{
    m_header->setTitle(title);
    m_table->setAccessibleName(title);
    m_add->setText(add);
    m_add->setToolTip(add);
    m_model->setSubject(subject);
    m_model->setLang(lang);
    showStanding();
}

void HeldSection::setRows(const QList<HeldRow>& rows)
{
    m_model->setRecords(rows);
    m_table->setVisible(!rows.isEmpty());
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rowHeight * static_cast<int>(rows.size()) + 2);
    showStanding();
}

void HeldSection::showStanding()
{
    if (m_model->rowCount() == 0) {
        m_header->setRemark(tr("none"));
        return;
    }
    QString remark = tr("none valid today");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HeldRow& each = m_model->record(row);
        if (each.standing == models::Standing::Valid || each.standing == models::Standing::EndsSoon) {
            remark = tr("valid today: %1").arg(each.what);
            break;
        }
    }
    m_header->setRemark(remark);
}

} // namespace ui::people
