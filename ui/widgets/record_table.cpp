// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui::widgets {

RecordTable::RecordTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setTwoLineRows(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(false);
    horizontalHeader()->setMinimumSectionSize(12 * metrics::kGrid);
    setProperty("hoveredRow", -1);
    connect(
        this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT rowOpened(index.row()); });
}

void RecordTable::setModel(QAbstractItemModel* model)
{
    if (this->model()) {
        disconnect(this->model(), nullptr, this, nullptr);
    }
    // Rows keep the order they come in until a heading is chosen.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QTableView::setModel(model);
    watchRows();
    shareWidth();
}

void RecordTable::watchRows()
{
    if (!model()) {
        return;
    }
    connect(model(), &QAbstractItemModel::modelReset, this, &RecordTable::placeEmptyState);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &RecordTable::placeEmptyState);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &RecordTable::placeEmptyState);
    placeEmptyState();
}

void RecordTable::setTwoLineRows(bool twoLines)
{
    verticalHeader()->setDefaultSectionSize(twoLines ? metrics::kTwoLineRowHeight : metrics::kRowHeight);
}

void RecordTable::setEmptyState(QWidget* emptyState)
{
    delete m_emptyState;
    m_emptyState = emptyState;
    m_emptyState->setParent(this);
    placeEmptyState();
}

void RecordTable::placeEmptyState()
{
    if (!m_emptyState) {
        return;
    }
    const bool empty = !model() || model()->rowCount() == 0;
    m_emptyState->setGeometry(rect());
    m_emptyState->setVisible(empty);
    horizontalHeader()->setVisible(!empty);
}

void RecordTable::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    shareWidth();
}

void RecordTable::shareWidth()
{
    if (!model() || m_widths.size() != model()->columnCount()) {
        return;
    }
    int left = viewport()->width();
    int sharers = 0;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (!isColumnHidden(column)) {
            left -= m_widths.at(column);
            sharers += m_widths.at(column) == 0 ? 1 : 0;
        }
    }
    constexpr int kLeastShare = 30 * metrics::kGrid;
    for (int column = 0; column < m_widths.size(); ++column) {
        const int fixed = m_widths.at(column);
        setColumnWidth(column, fixed > 0 ? fixed : std::max(kLeastShare, left / sharers));
    }
}

int RecordTable::currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void RecordTable::selectRecordRow(int row)
{
    const QModelIndex index = model() ? model()->index(row, 0) : QModelIndex();
    if (index.isValid()) {
        // Not setCurrentIndex(): with Ctrl held down, as after a shortcut, it would move the mark and leave the choice.
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && currentRow() >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT rowOpened(currentRow());
    } else if (plain && currentRow() >= 0 && event->key() == Qt::Key_Space) {
        Q_EMIT rowPreviewed(currentRow());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Coming by keyboard into a list without a choice: start at its first row, so that the arrow keys show where we
    // are.
    if (event->reason() != Qt::MouseFocusReason && currentRow() < 0) {
        selectRecordRow(0);
    }
    viewport()->update();
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    placeEmptyState();
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT rowChosen(current.isValid() ? current.row() : -1);
    }
}

void RecordTable::mouseMoveEvent(QMouseEvent* event)
{
    hover(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void RecordTable::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void RecordTable::hover(int row)
{
    if (property("hoveredRow").toInt() != row) {
        setProperty("hoveredRow", row);
        viewport()->update();
    }
}

} // namespace ui::widgets
