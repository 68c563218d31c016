// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/base/one_ahead.h"
#include "core/domain/import_batch.h"
#include "core/reader/reader_client.h"
#include "core/services/people_check.h"
#include "core/services/person_import.h"
#include "core/services/recording.h"
#include "core/services/rejects_file.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/undo.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using exchange::ColumnMap;

namespace {

/// The import's other end: what passed the checks goes into the store, row by row, and the report grows.
class PeopleIntake final
{
public:
    PeopleIntake(storage::Act& act, QDate today, const ImportOptions& options)
        : m_import(act, today), m_options(options)
    {}

    /// Lets go of each row before the next, so that its memory is the next one's.
    [[nodiscard]] Result<void> take(Result<QList<CheckedRow>> rows)
    {
        if (!rows) {
            return rows.failure();
        }
        for (CheckedRow& row : *rows) {
            const Result<void> taken = takeRow(std::exchange(row, {}));
            if (!taken) {
                return taken;
            }
            if (m_options.progress && !m_options.progress(m_report.read)) {
                return Failure(FailureCode::Cancelled);
            }
        }
        return {};
    }

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    [[nodiscard]] const QList<PersonId>& passportChanges() const { return m_import.passportChanges(); }

private:
    [[nodiscard]] Result<void> takeRow(const CheckedRow& row)
    {
        ++m_report.read;
        if (row.person.isRejected()) {
            ++m_report.rowsRejected;
            m_report.rejected.append(row.findings);
            return {};
        }
        m_report.warned.append(row.findings);
        const Result<RowOutcome> outcome = m_import.bring(row.person);
        if (!outcome) {
            return outcome.failure();
        }
        if (m_import.permitNumberChanged()) {
            const QString number = row.person.permitNumber->text();
            m_report.warned.append({row.number, row.permitHeading, FailureCode::PermitNumberUnusual,
                {{u"text"_s, number}, {u"count"_s, u"1"_s}}});
        }
        m_report.added += *outcome == RowOutcome::New;
        m_report.changed += *outcome == RowOutcome::Changed;
        m_report.same += *outcome == RowOutcome::Same;
        return {};
    }

    PersonImport m_import;
    const ImportOptions& m_options;
    ImportReport m_report;
};

/// Three work at once: the reader's process parses, a second thread unpacks and checks, this one writes.
Result<void> readInto(Office& office, const QString& file, PeopleCheck& check, PeopleIntake& intake)
{
    using Checked = Result<QList<CheckedRow>>;
    OneAhead<reader::SheetBatch, Checked> checking([&check](const reader::SheetBatch& batch) {
        Result<QList<reader::SheetRow>> rows = batch.rows();
        return rows ? check.take(std::move(*rows)) : Checked(rows.failure());
    });
    const auto takeOver = [&intake](std::optional<Checked> checked) {
        return checked ? intake.take(std::move(*checked)) : Result<void>();
    };
    const Result<reader::SheetSummary> read = office.reader().readSheet(
        file, [&](const reader::SheetBatch& batch) -> Result<void> { return takeOver(checking.next(batch)); });
    if (!read) {
        return read.failure();
    }
    const Result<void> taken = takeOver(checking.last());
    return taken ? intake.take(check.finish()) : taken;
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

Result<QString> contentOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<ImportPreview> ImportService::preview(const QString& file)
{
    QList<QStringList> rows;
    const Result<reader::SheetSummary> read =
        m_office.reader().readSheet(file, [&rows](const reader::SheetBatch& batch) -> Result<void> {
            const Result<QList<reader::SheetRow>> unpacked = batch.rows();
            if (!unpacked) {
                return unpacked.failure();
            }
            for (const reader::SheetRow& row : *unpacked) {
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
    const Result<QString> content = contentOf(file);
    if (!content) {
        return content.failure();
    }
    return ImportPreview{*columns, rows.mid(columns->headerRow() + 1), *content};
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
    PeopleCheck check(options.columns, *rejects, m_office.today());
    PeopleIntake intake(*act, m_office.today(), options);
    const Result<void> read = readInto(m_office, file, check, intake);
    if (!read) {
        return read.failure();
    }
    // Before the commit: a rejects file without its import does no harm, an import without its rejects file does.
    const Result<void> written = rejects->finish();
    if (!written) {
        return written.failure();
    }
    ImportReport report = intake.report();
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
        Result<QList<CaseBundle>> offers =
            CaseLinkService(m_office).passportChanges(intake.passportChanges(), m_office.today());
        if (!offers) {
            return offers.failure();
        }
        report.offers = std::move(offers).value();
    }
    return report;
}

Result<bool> ImportService::stands(ImportBatchId id)
{
    const Result<domain::ImportBatch> batch =
        storage::RecordTable<domain::ImportBatch>::find(m_office.store().connection(), id);
    if (!batch && batch.failure().code != FailureCode::RecordNotFound) {
        return batch.failure();
    }
    return batch.ok();
}

Result<void> ImportService::undo(ImportBatchId id)
{
    const Result<domain::ImportBatch> batch =
        storage::RecordTable<domain::ImportBatch>::find(m_office.store().connection(), id);
    if (!batch) {
        return batch.failure();
    }
    const Result<void> allowed = mayDo(m_office, u"import-people"_s);
    if (!allowed) {
        return allowed;
    }
    const Result<EventId> undone = storage::undoAct(m_office.store(), batch->event, m_office.actor());
    if (!undone) {
        return undone.failure();
    }
    m_office.announce({.everything = true});
    return {};
}

} // namespace core::services
