// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_service.h"

#include "core/domain/document.h"
#include "core/documents/file_reading.h"
#include "core/reader/reader_client.h"
#include "core/services/notice_filing.h"
#include "core/services/picture_checks.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <QFile>
#include <QFileInfo>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    return file.readAll();
}

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

Result<QList<documents::ComparedField>> DocumentService::compare(CaseId id, const documents::DocumentReading& reading)
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
    const Result<KeptFile> kept =
        keepFile(m_office, file.fileName, documents::kindName(file.reading.kind), file.bytes, confirmed);
    return kept ? recordNotice(m_office, id, *kept, confirmed) : Result<NoticeId>(kept.failure());
}

Result<ConfirmedFile> DocumentService::prepare(const QString& material, const QString& path)
{
    Result<ReadFile> file = read(path);
    return file ? Result<ConfirmedFile>(measured(material, path, std::move(*file))) : file.failure();
}

ConfirmedFile DocumentService::measured(const QString& material, const QString& path, ReadFile file)
{
    return {std::move(file), {}, measuredFields(m_office.reader(), material, path)};
}

Result<Attachment> DocumentService::attach(CaseId id, const QString& material, const QStringList& paths)
{
    if (const Result<domain::Material> there = materialOf(m_office.store().connection(), id, material); !there) {
        return there.failure();
    }
    QList<ConfirmedFile> files;
    for (const QString& path : paths) {
        Result<ConfirmedFile> file = prepare(material, path);
        if (!file) {
            return file.failure();
        }
        files.append(std::move(*file));
    }
    return attach(id, material, files);
}

Result<Attachment> DocumentService::attach(CaseId id, const QString& material, const QList<ConfirmedFile>& files)
{
    if (const std::optional<Failure> refusal = m_office.store().refusalToWrite()) {
        return *refusal;
    }
    QList<KeptFile> kept;
    for (const ConfirmedFile& each : files) {
        const documents::DocumentKind kind = each.file.reading.kind;
        const QString name = kind == documents::DocumentKind::Unknown ? material : documents::kindName(kind);
        const Result<KeptFile> file =
            keepFile(m_office, each.file.fileName, name, each.file.bytes, each.confirmed, each.measured);
        if (!file) {
            return file.failure();
        }
        kept.append(*file);
    }
    return recordMaterial(m_office, id, material, kept);
}

Result<QByteArray> DocumentService::bytesOf(DocumentId id)
{
    const Result<domain::Document> document = RecordTable<domain::Document>::find(m_office.store().connection(), id);
    if (!document) {
        return document.failure();
    }
    return m_office.store().vault().bytesOf(document->vaultName, document->sha256);
}

} // namespace core::services
