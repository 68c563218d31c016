// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui::widgets {

/// A list of records: whole rows are chosen, headings sort, Enter (or a double click) opens, Space previews, the arrow
/// keys stay inside. Shows an empty state instead of nothing. Choice and place survive sorting and changes of rows.
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Rows with a second line (SecondLineRole).
    void setTwoLineRows(bool twoLines);
    /// Shown while the model has no row; owned.
    void setEmptyState(QWidget* emptyState);
    /// Column widths in device-independent pixels; 0 shares what is left, so that words are whole where there is room
    /// for them. A column is never narrower than its heading and its chips.
    void setColumnWidths(const QList<int>& widths);
    /// Columns that are hidden, the first one first, while the sharing ones would get too little beside them: what they
    /// say stands in the details pane too.
    void setYieldingColumns(const QList<int>& columns);
    /// From left to right; those that yield here and would stand in a wider window too.
    [[nodiscard]] QList<int> chosenColumns() const;
    /// Shows just these, in this order; what there is no column for is passed over. The first column, which names the
    /// row, always stands first.
    void chooseColumns(const QList<int>& columns);
    /// For a table within a page's margins, whose first column begins a little inside them.
    void setInset(bool isInset);
    /// The chosen row, or -1.
    [[nodiscard]] int currentRow() const;
    void selectRecordRow(int row);

Q_SIGNALS:
    void rowOpened(int row);
    void rowPreviewed(int row);
    /// -1 when nothing is chosen.
    void rowChosen(int row);
    /// People moved a column, or chose one to sort by.
    void headingsUsed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void watchRows();
    void placeEmptyState();
    void measureAnew();
    void measure();
    void shareWidth();
    [[nodiscard]] int ownWidth(int column) const;
    /// What the columns that share get, in their order.
    [[nodiscard]] QList<int> shares() const;
    void hover(int row);

    /// What the first rows of a column take to be whole.
    struct Measure
    {
        int heading = 0;
        int cells = 0;
        bool hasChips = false;
    };

    QWidget* m_emptyState = nullptr;
    QList<int> m_widths;
    QList<int> m_yielding;
    QList<int> m_yielded;      ///< of the yielding ones those that are hidden now
    QList<Measure> m_measures; ///< one a column; empty: not measured since something changed
};

} // namespace ui::widgets
