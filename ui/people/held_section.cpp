// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/held_section.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/section_header.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::people {

using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;

HeldSection::HeldSection(const HeldKind& kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_model(new HeldTableModel(this)), m_header(new widgets::SectionHeader(this)),
      m_table(new RecordTable(this)), m_remove(new QAction(this)), m_add(new QAction(this))
{
    build();
    connect(m_add, &QAction::triggered, this, &HeldSection::addWanted);
    connect(m_remove, &QAction::triggered, this, &HeldSection::removeChosen);
    connect(m_table, &RecordTable::rowOpened, this, [this](int row) { Q_EMIT editWanted(m_model->record(row).key); });
    connect(m_table, &RecordTable::rowChosen, this, [this](int row) { m_remove->setVisible(row >= 0); });
}

void HeldSection::build()
{
    const QString code = QString::fromLatin1(m_kind.code);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_remove->setIcon(widgets::tintedIcon(u"trash-2"_s));
    m_remove->setObjectName(u"remove-"_s + code);
    m_remove->setVisible(false);
    m_add->setIcon(widgets::tintedIcon(u"plus"_s));
    m_add->setObjectName(u"add-"_s + code);
    m_header->addAction(m_remove);
    m_header->addAction(m_add);
    m_table->setObjectName(code + u"-table"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setInset(true);
    m_table->setColumnWidths({0, 0, 112, 112, 128});
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
}

void HeldSection::retranslate(core::types::Lang lang)
{
    const QString title = heldWord(m_kind.title);
    m_header->setTitle(title);
    m_table->setAccessibleName(title);
    for (const auto& [action, words] : {std::pair{m_add, heldWord(m_kind.add)}, std::pair{m_remove, tr("Remove")}}) {
        action->setText(words);
        action->setToolTip(words);
    }
    m_model->setHeadings(heldWord(m_kind.subject), heldWord(m_kind.from), heldWord(m_kind.to));
    m_model->setLang(lang);
    showStanding();
}

void HeldSection::setRows(const QList<HeldRow>& rows)
{
    const int before = m_table->currentRow();
    const qint64 chosen = before < 0 ? 0 : m_model->record(before).key;
    m_model->setRecords(rows);
    m_table->setVisible(!rows.isEmpty());
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rowHeight * static_cast<int>(rows.size()) + 2);
    chooseAgain(chosen, before);
    showStanding();
}

void HeldSection::chooseAgain(qint64 key, int row)
{
    if (row >= 0) {
        int again = std::min(row, m_model->rowCount() - 1);
        for (int each = 0; each < m_model->rowCount(); ++each) {
            again = m_model->record(each).key == key ? each : again;
        }
        m_table->selectRecordRow(again);
    }
    m_remove->setVisible(m_table->currentRow() >= 0);
}

void HeldSection::removeChosen()
{
    if (const int row = m_table->currentRow(); row >= 0) {
        Q_EMIT removeWanted(m_model->record(row).key);
    }
}

void HeldSection::showStanding()
{
    if (m_model->rowCount() == 0) {
        m_header->setRemark(tr("none"));
        return;
    }
    const HeldRow& newest = m_model->record(0);
    QString remark = newest.standing ? tr("none valid today") : QString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HeldRow& each = m_model->record(row);
        if (each.isValid()) {
            remark = tr("valid today: %1").arg(each.what);
            break;
        }
    }
    m_header->setRemark(remark);
}

} // namespace ui::people
