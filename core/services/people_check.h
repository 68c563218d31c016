// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_map.h"
#include "core/exchange/duplicate_guard.h"
#include "core/exchange/person_row_reader.h"
#include "core/reader/sheet_rows.h"
#include "core/services/import_service.h"

#include <optional>

namespace core::services {

class RejectsFile;

/// A data row after all checks that need no store. Rejected where the person row says so; else the findings are warnings.
struct CheckedRow
{
    exchange::PersonRow person;
    QList<RowFinding> findings;
    int number = 0;        ///< as in RowFinding
    QString permitHeading; ///< the sheet's own heading of the permit number, for what only the store can tell of it
};

/// Takes the rows of a sheet of people as they are read: finds the headings, reads every row's values, tells duplicates,
/// writes what is refused to the rejects file. Knows no store, so that it may run beside the import; one thread at a time.
class PeopleCheck final
{
public:
    /// With the columns as corrected by the user; else they are recognised.
    PeopleCheck(std::optional<exchange::ColumnMap> corrected, RejectsFile& rejects, QDate today);

    /// The data rows among these, in order; the first ones wait until the headings are found.
    /// Fails with SheetNoHeader.
    [[nodiscard]] Result<QList<CheckedRow>> take(QList<reader::SheetRow> rows);
    /// At the sheet's end: the rows that still wait.
    [[nodiscard]] Result<QList<CheckedRow>> finish();

private:
    [[nodiscard]] Result<void> findHeadings();
    [[nodiscard]] CheckedRow check(const QStringList& cells);

    std::optional<exchange::ColumnMap> m_corrected;
    RejectsFile& m_rejects;
    QDate m_today;
    QList<QStringList> m_waiting;
    exchange::ColumnMap m_columns;
    std::optional<exchange::PersonRowReader> m_reader; ///< from the headings on
    exchange::DuplicateGuard m_duplicates;
    int m_rows = 0;
};

/// A row's texts, as the headings are looked for in.
[[nodiscard]] QStringList textsOf(reader::SheetRow row);

} // namespace core::services
