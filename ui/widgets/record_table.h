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
    /// Column widths in device-independent pixels; 0 takes an equal share of what is left.
    void setColumnWidths(const QList<int>& widths);
    /// The chosen row, or -1.
    [[nodiscard]] int currentRow() const;
    void selectRecordRow(int row);

Q_SIGNALS:
    void rowOpened(int row);
    void rowPreviewed(int row);
    /// -1 when nothing is chosen.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void watchRows();
    void placeEmptyState();
    void shareWidth();
    void hover(int row);

    QWidget* m_emptyState = nullptr;
    QList<int> m_widths;
};

} // namespace ui::widgets
