// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_map.h"
#include "core/exchange/person_row.h"
#include "core/services/case_link_service.h"

#include <functional>

namespace core::services {

/// One thing wrong or odd in a row, as the command line reports it. `row` counts data rows from 1, the header not.
struct RowFinding
{
    int row = 0;
    QString column; ///< the sheet's own heading
    FailureCode code = FailureCode::Internal;
    QMap<QString, QString> args;
};

/// What a sheet looks like before it is imported.
struct ImportPreview
{
    exchange::ColumnMap columns;
    QList<QStringList> firstRows; ///< the first data rows
    QString content;              ///< the same for the same bytes of the file, and for no others
};

struct ImportReport
{
    ImportBatchId batch; ///< not stored after a dry run
    EventId event;
    int read = 0;
    int added = 0;
    int changed = 0;
    int same = 0;
    int rowsRejected = 0; ///< rows; each may have several findings below
    QList<RowFinding> rejected;
    QList<RowFinding> warned;
    /// For each known person who came with a newer passport: the permit's change and the residence permit's, dated from
    /// today (week W3); for CaseLinkService::openLinked. None after a dry run.
    QList<CaseBundle> offers;
};

struct ImportOptions
{
    bool dryRun = false;
    QString rejectsFile;                        ///< where rejected rows are written with their reasons; empty: nowhere
    std::optional<exchange::ColumnMap> columns; ///< the mapping as corrected by the user; else as recognised
    std::function<bool(qint64 rowsDone)> progress; ///< called now and then; false cancels (nothing is kept)
};

/// Brings sheets in. The whole import is one act: all accepted rows or none, and taken back as one.
class ImportService final
{
public:
    explicit ImportService(Office& office) : m_office(office) {}

    /// Fails with FileUnreadable, SheetNoHeader, the reader's failures.
    [[nodiscard]] Result<ImportPreview> preview(const QString& file);
    /// People, with their employers by credit code. A person is matched by permit number, then by any passport with its
    /// nationality, then by name, birth date and nationality.
    [[nodiscard]] Result<ImportReport> importPeople(const QString& file, const ImportOptions& options);
    [[nodiscard]] Result<void> undo(ImportBatchId batch);
    /// Whether an import stands, and was not taken back.
    [[nodiscard]] Result<bool> stands(ImportBatchId batch);

private:
    Office& m_office;
};

} // namespace core::services
