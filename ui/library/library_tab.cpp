// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_tab.h"

#include "ui/library/library_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_table.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace ui::library {

using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;

LibraryTab::LibraryTab(const Look& look, WordsNow words, RowsOf rows, QWidget* parent)
    : QWidget(parent), m_name(look.name), m_words(std::move(words)), m_rows(std::move(rows)),
      m_model(new LibraryTableModel(this)), m_table(new RecordTable(this)),
      m_empty(new widgets::EmptyState(look.iconId)), m_column(new QVBoxLayout(this))
{
    m_table->setObjectName(m_name + u"Table"_s);
    m_table->setTwoLineRows(true);
    m_table->setSortingEnabled(false); // sorted rows would leave their headings
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setColumnWidths(look.widths);
    m_table->setEmptyState(m_empty);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_table, 1);
    connect(m_table, &RecordTable::rowChosen, this, &LibraryTab::chosenChanged);
    connect(m_table, &RecordTable::rowOpened, this, &LibraryTab::whyWanted);
    connect(m_table, &RecordTable::rowPreviewed, this, &LibraryTab::whyWanted);
}

QString LibraryTab::title() const { return m_words().title; }

void LibraryTab::show(const LibraryAnswer& answer, core::types::Lang lang) { setRows(m_rows(answer, lang)); }

void LibraryTab::retranslate()
{
    const Words words = m_words();
    m_table->setAccessibleName(words.title);
    m_model->setHeadings(words.headings);
    m_empty->setText(words.emptyTitle, words.emptyAdvice);
}

void LibraryTab::setRows(QList<LibraryRow> rows)
{
    const QString key = chosen() == nullptr ? QString() : chosen()->key;
    m_model->setRows(std::move(rows));
    chooseAgain(key);
}

void LibraryTab::showThoseLike(const QString& wanted)
{
    const QString key = chosen() == nullptr ? QString() : chosen()->key;
    m_model->showThoseLike(wanted);
    chooseAgain(key);
}

void LibraryTab::chooseAgain(const QString& key)
{
    const int again = m_model->rowOf(key);
    const bool headed = m_model->rowCount() > 0 && m_model->record(0).isHeading;
    m_table->selectRecordRow(again >= 0 ? again : headed ? 1 : 0);
    if (m_table->currentRow() <= 1) { // with the heading above it
        m_table->scrollToTop();
    }
    Q_EMIT chosenChanged();
}

void LibraryTab::chooseRow(const QString& key)
{
    if (const int row = m_model->rowOf(key); row >= 0) {
        m_table->selectRecordRow(row);
    }
}

const LibraryRow* LibraryTab::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

int LibraryTab::count() const { return m_model->count(); }

QPoint LibraryTab::whyPlace() const
{
    const QRect place = m_table->visualRect(m_model->index(m_table->currentRow(), LibraryTableModel::State));
    return m_table->viewport()->mapToGlobal(place.bottomRight());
}

QWidget* LibraryTab::firstFocus() { return m_table; }

} // namespace ui::library
