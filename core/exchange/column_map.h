// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/person_column.h"

#include <QStringList>

namespace core::exchange {

/// Which column of a sheet holds what: recognised from its headings, shown to the user, corrected by assign().
class ColumnMap final
{
public:
    /// How many rows from the top are looked at for the headings.
    static constexpr int kRowsToLookAt = 20;

    /// A map of no sheet.
    ColumnMap() = default;
    /// Finds the row of headings among the first rows (a title may stand above it) and reads it. Of two columns with
    /// one meaning the left one is taken. Fails with SheetNoHeader where no row has at least three known headings.
    [[nodiscard]] static Result<ColumnMap> recognise(const QList<QStringList>& firstRows);

    /// Which of the rows handed in has the headings, from 0; the data follow it.
    [[nodiscard]] int headerRow() const { return m_headerRow; }
    /// As the sheet has them, without empty ones at the end.
    [[nodiscard]] const QStringList& headings() const { return m_headings; }
    /// What the column at an index (from 0) holds, if it is used.
    [[nodiscard]] std::optional<PersonColumn> columnAt(int index) const;
    /// The index of the column that holds it, or -1.
    [[nodiscard]] int indexOf(PersonColumn column) const;
    /// The sheet's own heading of it; empty where the sheet has none.
    [[nodiscard]] QString headingOf(PersonColumn column) const;
    /// Columns with a heading that are not used, by index.
    [[nodiscard]] QList<int> unused() const;
    /// What no column of the sheet holds.
    [[nodiscard]] QList<PersonColumn> missing() const;

    /// Says what the column at an index holds, or with nothing that it is not used. Another column that held the same
    /// is no longer used. The index must be one of headings().
    void assign(int index, std::optional<PersonColumn> column);

    friend bool operator==(const ColumnMap&, const ColumnMap&) = default;

private:
    int m_headerRow = 0;
    QStringList m_headings;
    QList<std::optional<PersonColumn>> m_columns;
};

} // namespace core::exchange
