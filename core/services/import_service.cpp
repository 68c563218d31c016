// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/domain/import_batch.h"
#include "core/exchange/duplicate_guard.h"
#include "core/exchange/person_row_reader.h"
#include "core/reader/reader_client.h"
#include "core/services/person_import.h"
#include "core/services/recording.h"
#include "core/services/rejects_file.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/undo.h"

#include <QFileInfo>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using exchange::ColumnMap;
using exchange::PersonRow;

namespace {

QStringList textsOf(const reader::SheetRow& row)
{
    QStringList texts;
    texts.reserve(row.cells.size());
    for (const reader::SheetCell& cell : row.cells) {
        texts.append(cell.text);
    }
    return texts;
}

/// The first rows wait until the headings are found among them; then every row goes on as a data row.
class HeaderFinder final
{
public:
    explicit HeaderFinder(std::optional<ColumnMap> corrected) : m_corrected(std::move(corrected)) {}

    [[nodiscard]] bool isFound() const { return m_map.has_value(); }
    [[nodiscard]] const ColumnMap& map() const { return *m_map; }

    /// The data rows that can now be read, the row itself among them.
    [[nodiscard]] Result<QList<QStringList>> dataRows(const QStringList& row)
    {
        if (m_map) {
            return QList<QStringList>{row};
        }
        m_waiting.append(row);
        return m_waiting.size() < ColumnMap::kRowsToLookAt ? QList<QStringList>() : settle();
    }

    /// At the sheet's end: the rows that still wait.
    [[nodiscard]] Result<QList<QStringList>> settle()
    {
        if (m_map) {
            return QList<QStringList>();
        }
        const Result<ColumnMap> recognised = ColumnMap::recognise(m_waiting);
        if (!recognised) {
            return recognised.failure();
        }
        m_map = m_corrected ? *m_corrected : *recognised;
        return m_waiting.mid(recognised->headerRow() + 1);
    }

private:
    std::optional<ColumnMap> m_corrected;
    std::optional<ColumnMap> m_map;
    QList<QStringList> m_waiting;
};

/// One import under way: rows go in, the report grows.
class PeopleSheet final
{
public:
    PeopleSheet(storage::Act& act, HeaderFinder& header, RejectsFile& rejects, const ImportOptions& options, QDate today)
        : m_import(act), m_header(header), m_rejects(rejects), m_options(options), m_today(today)
    {
    }

    [[nodiscard]] Result<void> take(const QList<QStringList>& rows)
    {
        if (!m_reader && m_header.isFound()) {
            m_reader.emplace(m_header.map(), m_today);
            m_rejects.add(m_header.map().headings(), u"原因 / Reason"_s);
        }
        for (const QStringList& cells : rows) {
            const Result<void> taken = takeRow(cells);
            if (!taken) {
                return taken;
            }
        }
        if (m_options.progress && !rows.isEmpty() && !m_options.progress(m_report.read)) {
            return Failure(FailureCode::Cancelled);
        }
        return {};
    }

    [[nodiscard]] ImportReport& report() { return m_report; }

private:
    [[nodiscard]] Result<void> takeRow(const QStringList& cells)
    {
        ++m_report.read;
        PersonRow row = m_reader->read(cells);
        m_duplicates.check(m_report.read, row);
        QStringList reasons;
        const bool rejected = row.isRejected();
        for (const exchange::RowProblem& problem : row.problems) {
            const QString column = problem.column ? m_header.map().headingOf(*problem.column) : QString();
            const RowFinding finding{m_report.read, column, problem.code, problem.args};
            if (rejected && problem.blocking) {
                reasons.append(column + u' ' + failureName(problem.code));
                m_report.rejected.append(finding);
            } else if (!rejected) {
                m_report.warned.append(finding);
            }
        }
        if (rejected) {
            ++m_report.rowsRejected;
            m_rejects.add(cells, reasons.join(u"; "_s));
            return {};
        }
        const Result<RowOutcome> outcome = m_import.bring(row);
        if (!outcome) {
            return outcome.failure();
        }
        m_report.added += *outcome == RowOutcome::New;
        m_report.changed += *outcome == RowOutcome::Changed;
        m_report.same += *outcome == RowOutcome::Same;
        return {};
    }

    PersonImport m_import;
    HeaderFinder& m_header;
    RejectsFile& m_rejects;
    const ImportOptions& m_options;
    QDate m_today;
    std::optional<exchange::PersonRowReader> m_reader;
    exchange::DuplicateGuard m_duplicates;
    ImportReport m_report;
};

Result<void> readInto(Office& office, const QString& file, HeaderFinder& header, PeopleSheet& sheet)
{
    const Result<reader::SheetSummary> read
        = office.reader().readSheet(file, [&](const QList<reader::SheetRow>& batch) -> Result<void> {
              for (const reader::SheetRow& row : batch) {
                  const Result<QList<QStringList>> rows = header.dataRows(textsOf(row));
                  const Result<void> taken = rows ? sheet.take(*rows) : Result<void>(rows.failure());
                  if (!taken) {
                      return taken;
                  }
              }
              return {};
          });
    if (!read) {
        return read.failure();
    }
    const Result<QList<QStringList>> rest = header.settle();
    return rest ? sheet.take(*rest) : Result<void>(rest.failure());
}

domain::ImportBatch batchOf(const ImportReport& report, const QString& file, EventId event, QDate today)
{
    domain::ImportBatch batch;
    batch.kind = u"people"_s;
    batch.fileName = QFileInfo(file).fileName();
    batch.rowsRead = report.read;
    batch.rowsNew = report.added;
    batch.rowsChanged = report.changed;
    batch.rowsSame = report.same;
    batch.rowsRejected = report.rowsRejected;
    batch.event = event;
    batch.importedOn = today;
    return batch;
}

} // namespace

Result<ImportPreview> ImportService::preview(const QString& file)
{
    QList<QStringList> rows;
    const Result<reader::SheetSummary> read
        = m_office.reader().readSheet(file, [&rows](const QList<reader::SheetRow>& batch) -> Result<void> {
              for (const reader::SheetRow& row : batch) {
                  rows.append(textsOf(row));
                  if (rows.size() == 2 * ColumnMap::kRowsToLookAt) {
                      return Failure(FailureCode::Cancelled);
                  }
              }
              return {};
          });
    if (!read && read.failure().code != FailureCode::Cancelled) {
        return read.failure();
    }
    const Result<ColumnMap> columns = ColumnMap::recognise(rows);
    if (!columns) {
        return columns.failure();
    }
    return ImportPreview{*columns, rows.mid(columns->headerRow() + 1)};
}

Result<ImportReport> ImportService::importPeople(const QString& file, const ImportOptions& options)
{
    Result<RejectsFile> rejects = RejectsFile::create(options.rejectsFile);
    if (!rejects) {
        return rejects.failure();
    }
    Result<storage::Act> act = beginAct(m_office, u"import-people"_s, u"import"_s);
    if (!act) {
        return act.failure();
    }
    HeaderFinder header(options.columns);
    PeopleSheet sheet(*act, header, *rejects, options, m_office.today());
    const Result<void> read = readInto(m_office, file, header, sheet);
    if (!read) {
        return read.failure();
    }
    // Before the commit: a rejects file without its import does no harm, an import without its rejects file does.
    const Result<void> written = rejects->finish();
    if (!written) {
        return written.failure();
    }
    ImportReport report = sheet.report();
    if (!options.dryRun && report.added + report.changed > 0) {
        const Result<ImportBatchId> batch = act->insert(batchOf(report, file, act->eventId(), m_office.today()));
        if (!batch) {
            return batch.failure();
        }
        act->setSubject(batch->value);
        const Result<EventId> event = commitAct(m_office, *act, {.everything = true});
        if (!event) {
            return event.failure();
        }
        report.batch = *batch;
        report.event = *event;
    }
    return report;
}

Result<void> ImportService::undo(ImportBatchId id)
{
    const Result<domain::ImportBatch> batch
        = storage::RecordTable<domain::ImportBatch>::find(m_office.store().connection(), id);
    if (!batch) {
        return batch.failure();
    }
    const Result<EventId> undone = storage::undoAct(m_office.store(), batch->event, m_office.actor());
    if (!undone) {
        return undone.failure();
    }
    m_office.announce({.everything = true});
    return {};
}

} // namespace core::services
