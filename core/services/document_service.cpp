// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_service.h"

#include "core/domain/document.h"
#include "core/documents/file_reading.h"
#include "core/reader/reader_client.h"
#include "core/services/notice_filing.h"
#include "core/services/recording.h"
#include "core/storage/document_vault.h"
#include "core/storage/queries/case_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <QFile>
#include <QFileInfo>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

namespace {

/// The bytes are only copied here; what is in them was looked at by the reader process alone.
Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    return file.readAll();
}

/// Surname first or last, whatever the notice writes: the words of a name in order.
QString sortedWords(const QString& name)
{
    QStringList words = name.toUpper().split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

} // namespace

Result<ReadFile> DocumentService::read(const QString& path)
{
    const Result<documents::DocumentReading> reading = documents::readFile(m_office.reader(), path, m_office.today());
    if (!reading) {
        return reading.failure();
    }
    const Result<QByteArray> bytes = bytesOfFile(path);
    if (!bytes) {
        return bytes.failure();
    }
    return ReadFile{QFileInfo(path).fileName(), *bytes, *reading};
}

Result<QList<NoticeMatch>> DocumentService::casesFor(const documents::DocumentReading& reading)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<QList<storage::CaseRow>> cases
        = storage::case_queries::list(connection, {{u"open"_s, u"true"_s}});
    if (!cases) {
        return cases.failure();
    }
    const QString permit = reading.fields.value(u"permit"_s);
    const QString passport = reading.fields.value(u"passport"_s);
    const QString name = sortedWords(reading.fields.value(u"name"_s));
    QList<NoticeMatch> matches;
    for (const storage::CaseRow& row : *cases) {
        const auto passports
            = RecordTable<domain::Passport>::list(connection, &domain::Passport::person, row.record.person);
        const auto permits = RecordTable<domain::Permit>::list(connection, &domain::Permit::person, row.record.person);
        if (!passports || !permits) {
            return passports ? permits.failure() : passports.failure();
        }
        const auto numbered = [](const auto& rows, const QString& number) {
            return !number.isEmpty()
                && std::any_of(rows.cbegin(), rows.cend(), [&](const auto& each) { return each.number == number; });
        };
        if (numbered(*permits, permit)) {
            matches.append({row.record.id, row.record.number, MatchedBy::Permit});
        } else if (numbered(*passports, passport)) {
            matches.append({row.record.id, row.record.number, MatchedBy::Passport});
        } else if (!name.isEmpty() && sortedWords(row.personGivenNames + u' ' + row.personSurname) == name) {
            matches.append({row.record.id, row.record.number, MatchedBy::Name});
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
        [](const NoticeMatch& left, const NoticeMatch& right) { return left.by < right.by; });
    return matches;
}

Result<QList<documents::ComparedField>> DocumentService::compare(
    CaseId id, const documents::DocumentReading& reading)
{
    const Result<QMap<QString, QString>> expected = expectedNoticeFields(m_office, id);
    if (!expected) {
        return expected.failure();
    }
    return documents::compareFields(reading.fields, *expected);
}

Result<NoticeId> DocumentService::fileNotice(
    CaseId id, const ReadFile& file, const QMap<QString, QString>& confirmed, bool acceptDifferences)
{
    if (const std::optional<Failure> refusal = m_office.store().refusalToWrite()) {
        return *refusal;
    }
    const Result<void> fit = canBeFiled(m_office, id, file.reading.kind, confirmed, acceptDifferences);
    if (!fit) {
        return fit.failure();
    }
    const Result<storage::VaultEntry> kept = m_office.store().vault().keep(file.bytes);
    if (!kept) {
        return kept.failure();
    }
    return recordNotice(m_office, id, {file.fileName, documents::kindName(file.reading.kind), *kept}, confirmed);
}

Result<DocumentId> DocumentService::attach(CaseId id, const QString& material, const QString& path)
{
    if (const std::optional<Failure> refusal = m_office.store().refusalToWrite()) {
        return *refusal;
    }
    const Result<ReadFile> file = read(path);
    if (!file) {
        return file.failure();
    }
    const Result<storage::VaultEntry> kept = m_office.store().vault().keep(file->bytes);
    if (!kept) {
        return kept.failure();
    }
    return recordMaterial(m_office, id, {file->fileName, documents::kindName(file->reading.kind), *kept}, material);
}

Result<QByteArray> DocumentService::bytesOf(DocumentId id)
{
    const Result<domain::Document> document
        = RecordTable<domain::Document>::find(m_office.store().connection(), id);
    if (!document) {
        return document.failure();
    }
    return m_office.store().vault().bytesOf(document->vaultName, document->sha256);
}

} // namespace core::services
