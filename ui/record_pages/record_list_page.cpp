// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/record_list_page.h"

#include "core/exchange/file_name.h"
#include "ui/models/cell_role.h"
#include "ui/record_pages/bin_mover.h"
#include "ui/record_pages/day_why.h"
#include "ui/record_pages/list_menu.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <numeric>

namespace ui::record_pages {

using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kAroundFilter = 6 * metrics::kGrid; // its frame, and what it keeps free before and behind its words
constexpr int kFilterWidth = 56 * metrics::kGrid;

} // namespace

RecordListPage::RecordListPage(shell::Desk& desk, const ListLook& look, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_filter(new QLineEdit(this)),
      m_table(new RecordTable(this)), m_empty(new widgets::EmptyState(look.iconId)), m_usualColumns(look.usualColumns),
      m_menu(new ListMenu(*this, desk, look.kind))
{
    build(look.kind);
    new shell::PageRefresher(*this, m_desk.changes());
}

void RecordListPage::build(const QString& kind)
{
    m_filter->setObjectName(kind + u"Filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(kFilterWidth / 2);
    m_filter->setMaximumWidth(kFilterWidth);
    m_header->addWidget(m_filter);
    m_table->setObjectName(kind + u"Table"_s);
    m_table->setTwoLineRows(true);
    m_table->setEmptyState(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_menu);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { showRows(); });
    connect(m_table, &RecordTable::rowOpened, this, [this](int row) { openRow(row); });
    connect(m_table, &RecordTable::rowChosen, this, [this] { showChosen(); });
    addPageAction(u"list.filter"_s, [this] { m_filter->setFocus(); });
    m_save = addPageAction(u"list.export"_s, [this] { saveList(); });
    addIconButton(addPageAction(u"list.menu"_s, [this] { m_menu->popUp(); }));
    connect(m_table, &RecordTable::headingsUsed, this, [this] { tellShape(); });
}

void RecordListPage::setModel(QAbstractItemModel* model, const QList<int>& columnWidths)
{
    m_table->setModel(model);
    m_table->setColumnWidths(columnWidths);
    m_table->chooseColumns(usualColumns());
}

QList<int> RecordListPage::usualColumns() const
{
    QList<int> columns = m_usualColumns;
    if (columns.isEmpty()) {
        columns.resize(m_table->model()->columnCount());
        std::iota(columns.begin(), columns.end(), 0);
    }
    return columns;
}

void RecordListPage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        m_filter->setText(argument);
    }
}

QString RecordListPage::place() const { return m_filter->text(); }

void RecordListPage::addIconButton(QAction* action)
{
    auto* button = new widgets::ActionButton(action, widgets::ActionButton::Kind::Quiet, this);
    button->setCompact(true);
    m_header->addWidget(button);
}

QWidget* RecordListPage::firstFocus() { return m_table; }

QRect RecordListPage::tablePlace() const { return m_table->geometry(); }

ListShape RecordListPage::shape() const
{
    const QHeaderView* headings = m_table->horizontalHeader();
    ListShape shape;
    if (const QList<int> columns = m_table->chosenColumns(); columns != usualColumns()) {
        shape.columns = columns;
    }
    shape.sortColumn = headings->sortIndicatorSection();
    shape.sortOrder = headings->sortIndicatorOrder();
    shape.filter = m_filter->text();
    describe(shape);
    return shape;
}

void RecordListPage::setShape(const ListShape& shape)
{
    m_table->chooseColumns(shape.columns.isEmpty() ? usualColumns() : shape.columns);
    if (shape.sortColumn >= 0 && shape.sortColumn < m_table->model()->columnCount()) {
        m_table->sortByColumn(shape.sortColumn, shape.sortOrder);
    }
    follow(shape);
    if (m_filter->text() != shape.filter) {
        m_filter->setText(shape.filter);
    }
}

void RecordListPage::showColumn(int column, bool isShown)
{
    QList<int> columns = m_table->chosenColumns();
    columns.removeAll(column);
    if (isShown) {
        columns.append(column);
    }
    m_table->chooseColumns(columns);
    tellShape();
}

void RecordListPage::showUsualColumns()
{
    m_table->chooseColumns(usualColumns());
    tellShape();
}

void RecordListPage::tellShape()
{
    if (m_isBroughtBack) {
        Q_EMIT shapeChosen();
    }
}

QAction* RecordListPage::explainDays(widgets::DetailsPane& pane)
{
    auto* why = new DayWhy(m_desk, this);
    why->follow(pane);
    return addPageAction(u"why.show"_s, [this, why] { why->explain(*m_table); });
}

QAction* RecordListPage::addBin(core::services::BinKind kind)
{
    return addPageAction(u"bin.put"_s, [this, kind] { moveToBin(kind); });
}

void RecordListPage::moveToBin(core::services::BinKind kind)
{
    QList<core::services::BinRecord> records;
    for (const int row : selectedRows()) {
        records.append({kind, keyAt(row)});
    }
    if (records.isEmpty()) {
        return;
    }
    const auto next = std::make_shared<qint64>(0);
    BinMover::move(m_desk, this, records,
        {.before = [this, next] { *next = keyBeside(); }, .done = [this, next] { choose(*next); }, .failed = [] {}});
}

qint64 RecordListPage::keyBeside() const
{
    const QList<int> chosen = selectedRows();
    const int after = chosen.last() + 1;
    const int beside = after < m_table->model()->rowCount() ? after : chosen.first() - 1;
    return beside < 0 ? 0 : keyAt(beside);
}

void RecordListPage::setFilterWords(const QString& placeholder, const QString& name)
{
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(name);
    m_filter->setToolTip(name);
    const int words = m_filter->fontMetrics().horizontalAdvance(placeholder) + kAroundFilter;
    m_filter->setMinimumWidth(std::min(words, kFilterWidth)); // buttons yield first: their icons are enough
}

QString RecordListPage::wanted() const { return m_filter->text().trimmed(); }

RecordListPage::Place RecordListPage::presentPlace() const
{
    const int row = m_table->currentRow();
    Place place{row < 0 ? 0 : keyAt(row), {}, m_table->verticalScrollBar()->value()};
    for (const int selected : selectedRows()) {
        place.selected.append(keyAt(selected));
    }
    return place;
}

void RecordListPage::returnTo(const Place& place)
{
    const int awaited = rowOf(m_awaited);
    const int before = rowOf(place.current);
    if (awaited >= 0) {
        m_awaited = 0;
    }
    m_table->selectRecordRow(awaited >= 0 ? awaited : std::max(0, before));
    if (awaited < 0 && place.selected.size() > 1) {
        select(place.selected);
    }
    if (awaited < 0) {
        m_table->verticalScrollBar()->setValue(place.scrolled);
    }
}

void RecordListPage::select(const QList<qint64>& keys)
{
    QList<int> rows;
    for (const qint64 key : keys) {
        if (const int row = rowOf(key); row >= 0) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    // Neighbours go together: one range a row would make the selection of a whole list take minutes.
    QItemSelection selection;
    for (qsizetype first = 0, end = 0; first < rows.size(); first = end) {
        for (end = first + 1; end < rows.size() && rows.at(end) == rows.at(end - 1) + 1;) {
            ++end;
        }
        selection.append(QItemSelectionRange(
            m_table->model()->index(rows.at(first), 0), m_table->model()->index(rows.at(end - 1), 0)));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QList<int> RecordListPage::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecordListPage::choose(qint64 key)
{
    const int row = rowOf(key);
    m_awaited = row < 0 ? key : 0;
    m_table->selectRecordRow(row);
}

qint64 RecordListPage::keyAt(int row) const
{
    return m_table->model()->index(row, 0).data(models::KeyRole).toLongLong();
}

void RecordListPage::saveList()
{
    if (m_table->model()->rowCount() == 0) {
        m_desk.shell().reporter().note(tr("There is no row to save."), tr("Clear the filter to show more."));
        return;
    }
    shell::FileQuestion question;
    question.id = u"list-save"_s;
    question.kind = shell::FileQuestion::Kind::Save;
    question.title = tr("Save the list");
    question.fileName = core::exchange::asFileName(title()) + u".xlsx"_s;
    question.filters = {tr("Excel workbooks (*.xlsx)"), tr("CSV files (*.csv)")};
    if (const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question)) {
        writeList(*path, tr("Saving %1 …").arg(QFileInfo(*path).fileName()));
    }
}

void RecordListPage::tellSaved(int rows) { m_desk.shell().reporter().done(tr("%n row(s) saved.", nullptr, rows)); }

void RecordListPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_menu->retranslate();
    if (!m_isBroughtBack) {
        m_menu->bringBack();
        m_isBroughtBack = true;
    }
    showRows();
}

} // namespace ui::record_pages
