// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/tabbed_record_page.h"

#include "ui/record_pages/day_why.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::record_pages {

using models::CaseTableModel;
using models::HistoryTableModel;
using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

TabbedRecordPage::TabbedRecordPage(shell::Desk& desk, const QString& kind, QWidget* parent)
    : RecordPage(desk, parent), m_header(new widgets::PageHeader(this)), m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(kind + u"Tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    QAction* explain = desk.shell().actions().makeFor(this, u"why.show"_s);
    connect(explain, &QAction::triggered, this, &TabbedRecordPage::explainDay);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kGap);
    body->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
}

QWidget* TabbedRecordPage::firstFocus() { return m_tabs; }

void TabbedRecordPage::addTab(QWidget* widget) { m_tabs->addTab(widget, QString()); }

void TabbedRecordPage::showTab(QWidget* widget) { m_tabs->setCurrentWidget(widget); }

RecordTable* TabbedRecordPage::addTable(const QString& name, QAbstractItemModel* model, const QList<int>& widths)
{
    auto* table = new RecordTable(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setInset(true);
    table->setColumnWidths(widths);
    addTab(table);
    return table;
}

CaseTableModel* TabbedRecordPage::addCases(CaseTableModel::Column redundant)
{
    auto* cases = new CaseTableModel(this);
    RecordTable* table = addTable(u"caseTable"_s, cases, {104, 0, 0, 0, 124, 136, 112, 136, 0, 104, 104});
    table->setTwoLineRows(true);
    for (const int hidden :
        {redundant, CaseTableModel::CheckedOn, CaseTableModel::StageSince, CaseTableModel::OpenedOn}) {
        table->setColumnHidden(hidden, true);
    }
    if (redundant == CaseTableModel::Person) {
        table->setYieldingColumns({CaseTableModel::Employer}); // stands beside the person's facts
    }
    connect(table, &RecordTable::rowOpened, this,
        [this, cases](int row) { Q_EMIT navigationWanted(u"case"_s, QString::number(cases->record(row).id.value)); });
    return cases;
}

HistoryTableModel* TabbedRecordPage::addHistory()
{
    auto* history = new HistoryTableModel(this);
    addTable(u"historyTable"_s, history, {152, 120, 208, 0});
    return history;
}

void TabbedRecordPage::setTab(int index, const QString& title, const QString& name)
{
    m_tabs->setAccessibleName(this->title());
    m_tabs->setTabText(index, title);
    m_tabs->widget(index)->setAccessibleName(name.isEmpty() ? title : name);
}

void TabbedRecordPage::explainDay()
{
    const QList<RecordTable*> tables = m_tabs->currentWidget()->findChildren<RecordTable*>();
    const auto held = std::ranges::find_if(tables, [](const RecordTable* table) { return table->hasFocus(); });
    if (auto* only = qobject_cast<RecordTable*>(m_tabs->currentWidget())) {
        why().explain(*only);
    } else if (held != tables.end()) {
        why().explain(**held);
    }
}

void TabbedRecordPage::leave() { m_tabs->setCurrentIndex(0); }

} // namespace ui::record_pages
