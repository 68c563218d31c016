// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include "ui/models/cell_role.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui::widgets {

namespace {

constexpr int kLeastShare = 30 * metrics::kGrid;
constexpr int kGoodShare = 40 * metrics::kGrid;

/// Who wants less than an equal part of the room gets just that, and the others share the rest; what nobody wants is
/// shared by all.
QList<int> sharedAmong(int room, const QList<int>& wants)
{
    QList<int> order(wants.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int at) { return wants.at(at); });
    QList<int> shares(wants.size());
    int sharers = static_cast<int>(wants.size());
    for (const int at : std::as_const(order)) {
        shares[at] = std::max(kLeastShare, std::min(wants.at(at), room / sharers));
        room -= shares[at];
        --sharers;
    }
    for (int& share : shares) {
        share += std::max(0, room / static_cast<int>(shares.size()));
    }
    return shares;
}

} // namespace

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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::headingsUsed);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordTable::headingsUsed);
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
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model(), signal, this, &RecordTable::placeEmptyState);
        connect(model(), signal, this, &RecordTable::measureAnew);
    }
    connect(model(), &QAbstractItemModel::modelReset, this, &RecordTable::placeEmptyState);
    connect(model(), &QAbstractItemModel::modelReset, this, &RecordTable::measureAnew);
    connect(model(), &QAbstractItemModel::dataChanged, this, &RecordTable::measureAnew);
    connect(model(), &QAbstractItemModel::headerDataChanged, this, &RecordTable::measureAnew);
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

void RecordTable::setYieldingColumns(const QList<int>& columns)
{
    m_yielding = columns;
    shareWidth();
}

QList<int> RecordTable::chosenColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column) || m_yielded.contains(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void RecordTable::chooseColumns(const QList<int>& columns)
{
    QHeaderView* headings = horizontalHeader();
    const QSignalBlocker quiet(this);
    m_yielded.clear();
    QList<int> chosen{0};
    for (const int column : columns) {
        if (column > 0 && column < headings->count() && !chosen.contains(column)) {
            chosen.append(column);
        }
    }
    for (int column = 0; column < headings->count(); ++column) {
        setColumnHidden(column, !chosen.contains(column));
    }
    for (int place = 0; place < chosen.size(); ++place) {
        headings->moveSection(headings->visualIndex(chosen.at(place)), place);
    }
    shareWidth();
}

void RecordTable::setInset(bool isInset) { setProperty("inset", isInset); }

void RecordTable::measureAnew()
{
    m_measures.clear();
    shareWidth();
}

void RecordTable::measure()
{
    constexpr int kMeasuredRows = 60; // a list of a million is no slower than one that fills the screen
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_measures.resize(model()->columnCount());
    for (int column = 0; column < m_measures.size(); ++column) {
        Measure& measure = m_measures[column];
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const int pad = column == 0 ? metrics::kSection : metrics::kPad;
        measure.heading = horizontalHeader()->fontMetrics().horizontalAdvance(heading) + pad + metrics::kGap + 1;
        for (int row = 0; row < std::min(kMeasuredRows, model()->rowCount()); ++row) {
            const QModelIndex index = model()->index(row, column);
            measure.cells = std::max(measure.cells, itemDelegate()->sizeHint(option, index).width());
            measure.hasChips = measure.hasChips || index.data(models::ToneRole).isValid();
        }
    }
}

int RecordTable::ownWidth(int column) const
{
    const Measure& measure = m_measures.at(column);
    const int wished = m_widths.at(column);
    // Nothing is cut off for the sake of a few pixels.
    const int words = std::min(measure.cells, wished + wished / 4);
    return std::max({wished, measure.heading, measure.hasChips ? measure.cells : words});
}

QList<int> RecordTable::shares() const
{
    int room = viewport()->width();
    QList<int> wants;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        if (m_widths.at(column) > 0) {
            room -= ownWidth(column);
        } else {
            wants.append(std::max(m_measures.at(column).cells, m_measures.at(column).heading));
        }
    }
    return sharedAmong(room, wants);
}

void RecordTable::shareWidth()
{
    // A hidden table is laid out when it is shown.
    if (!model() || m_widths.size() != model()->columnCount() || !isVisible()) {
        return;
    }
    if (m_measures.isEmpty()) {
        measure();
    }
    for (const int column : std::exchange(m_yielded, {})) {
        setColumnHidden(column, false);
    }
    QList<int> shares = this->shares();
    for (const int column : std::as_const(m_yielding)) {
        if (shares.isEmpty() || std::ranges::min(shares) >= kGoodShare || isColumnHidden(column)) {
            continue;
        }
        setColumnHidden(column, true);
        m_yielded.append(column);
        shares = this->shares();
    }
    for (int column = 0; column < m_widths.size(); ++column) {
        if (!isColumnHidden(column)) {
            setColumnWidth(column, m_widths.at(column) > 0 ? ownWidth(column) : shares.takeFirst());
        }
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

void RecordTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    shareWidth();
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
