// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/procedures_tab.h"

#include "ui/library/library_table_model.h"
#include "ui/library/procedure_rows.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::library {

using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kListWidth = 70 * widgets::metrics::kGrid;
}

ProceduresTab::ProceduresTab(QWidget* parent)
    : LibraryTab({u"rule"_s, u"library"_s, {60, 0, 124, 136}},
        [] {
            return Words{tr("Procedures"), {tr("Code"), tr("Rule"), tr("What holds"), tr("Source")},
                tr("No rules here"), tr("No rules are known for that city and day, or none holds those words.")};
        },
        {}, parent),
      m_procedures(new LibraryTableModel(this)), m_list(new RecordTable)
{
    m_list->setObjectName(u"procedureTable"_s);
    m_list->setTwoLineRows(true); // long names need them
    m_list->setSortingEnabled(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_procedures);
    m_list->horizontalHeader()->setSortIndicatorShown(false);
    m_list->setColumnHidden(LibraryTableModel::State, true);
    m_list->setColumnHidden(LibraryTableModel::Source, true);
    m_list->setColumnWidths({60, 0, 1, 1});
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(&table());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 3 * kListWidth});
    splitter->setChildrenCollapsible(false);
    column().addWidget(splitter, 1);
    connect(m_list, &RecordTable::rowChosen, this, [this](int row) {
        if (row >= 0) {
            m_procedure = m_procedures->record(row).key;
            showProcedure();
        }
    });
    connect(m_list, &RecordTable::rowOpened, this, [this] { table().setFocus(Qt::TabFocusReason); });
}

void ProceduresTab::show(const LibraryAnswer& answer, core::types::Lang lang)
{
    m_answer = &answer;
    m_lang = lang;
    m_rows.clear();
    showProcedures();
}

void ProceduresTab::showProcedures()
{
    if (m_answer == nullptr) {
        return;
    }
    QList<LibraryRow> procedures = ProcedureRows(m_answer->rules, m_lang).procedures();
    if (!m_wanted.isEmpty()) {
        procedures.removeIf([this](const LibraryRow& procedure) {
            return std::ranges::none_of(rowsOf(procedure.key), [this](const LibraryRow& row) {
                return !row.isHeading && LibraryTableModel::isLike(row, m_wanted);
            });
        });
    }
    const QString before = m_procedure;
    m_procedures->setRows(std::move(procedures));
    choose(before);
}

const QList<LibraryRow>& ProceduresTab::rowsOf(const QString& procedure)
{
    const auto known = m_rows.constFind(procedure);
    return known != m_rows.constEnd()
               ? *known
               : *m_rows.insert(procedure, ProcedureRows(m_answer->rules, m_lang).of(procedure));
}

void ProceduresTab::choose(const QString& procedure)
{
    m_procedure = procedure;
    if (m_answer == nullptr) {
        return; // chosen as soon as it is listed
    }
    const int row = std::max(0, m_procedures->rowOf(procedure));
    m_procedure = row < m_procedures->rowCount() ? m_procedures->record(row).key : QString();
    m_list->selectRecordRow(row);
    showProcedure();
}

void ProceduresTab::showProcedure()
{
    if (m_answer != nullptr) {
        setRows(rowsOf(m_procedure));
    }
}

void ProceduresTab::showThoseLike(const QString& wanted)
{
    LibraryTab::showThoseLike(wanted);
    if (m_wanted != wanted) {
        m_wanted = wanted;
        showProcedures();
    }
}

void ProceduresTab::retranslate()
{
    LibraryTab::retranslate();
    m_procedures->setHeadings({tr("Code"), tr("Procedure"), {}, {}});
    m_list->setAccessibleName(tr("List of procedures"));
}

QWidget* ProceduresTab::firstFocus() { return m_list; }

} // namespace ui::library
