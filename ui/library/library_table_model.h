// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_row.h"
#include "ui/models/record_table_model.h"

#include <QStringList>

namespace ui::library {

/// Rows of the library below their headings. Headings are read but not chosen. GUI thread.
class LibraryTableModel final : public models::RecordTableModel<LibraryRow>
{
    Q_OBJECT

public:
    enum Column { Code, Name, State, Source, kColumns };

    using RecordTableModel::RecordTableModel;

    /// One for each column.
    void setHeadings(const QStringList& headings);
    /// All rows, of which those like the wanted words are shown.
    void setRows(QList<LibraryRow> rows);
    /// Shows the rows that hold the words anywhere, their reasons included, with the headings they stand below.
    void showThoseLike(const QString& wanted);
    /// Whether a row holds the words anywhere, its reason included.
    [[nodiscard]] static bool isLike(const LibraryRow& row, const QString& wanted);
    /// How many rows are shown, headings apart.
    [[nodiscard]] int count() const;
    /// Of the row with that key; -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int columns() const override { return kColumns; }
    [[nodiscard]] QString heading(int column) const override { return m_headings.value(column); }
    [[nodiscard]] QVariant cell(const LibraryRow& row, int column, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void showRows();

    QStringList m_headings;
    QList<LibraryRow> m_rows;
    QString m_wanted;
};

} // namespace ui::library
