// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/documents/field_comparison.h"
#include "core/services/office.h"

namespace core::services {

/// A file from outside as read; nothing is saved yet.
struct ReadFile
{
    QString fileName; ///< as it came, without its folder
    QByteArray bytes;
    documents::DocumentReading reading;
};

/// What a notice was matched to a case by, the surest first.
enum class MatchedBy { Permit, Passport, Name };

struct NoticeMatch
{
    CaseId caseId;
    QString caseNumber;
    MatchedBy by = MatchedBy::Name;
};

/// Reads files in the reader process, compares them with the record, files what was confirmed.
class DocumentService final
{
public:
    explicit DocumentService(Office& office) : m_office(office) {}

    /// Fails with FileMissing, FileLocked, FileNotPdf, FileDamaged, FileTooLarge, Reader….
    [[nodiscard]] Result<ReadFile> read(const QString& path);
    /// The open cases a notice may belong to, the surest first.
    [[nodiscard]] Result<QList<NoticeMatch>> casesFor(const documents::DocumentReading& reading);
    /// Field by field against the case's person, passport, employer and contract; only what the record knows.
    [[nodiscard]] Result<QList<documents::ComparedField>> compare(CaseId id, const documents::DocumentReading& reading);
    /// Files a notice with the fields as confirmed: keeps the bytes, adds the notice, sets the case's dates; one act.
    /// Refuses our own copy (WorkingCopyNotANotice) and what is no notice (DocumentUnknownKind). The authority must have
    /// accepted the case and not have refused it, else NoticeMismatch (arg case). Where confirmed fields differ from the
    /// record, `acceptDifferences` must be set, else NoticeMismatch (arg fields). Fails with FieldMissing (arg fields)
    /// where the permit's number, the term or the day of issue is empty.
    [[nodiscard]] Result<NoticeId> fileNotice(CaseId id, const ReadFile& file, const QMap<QString, QString>& confirmed,
        bool acceptDifferences);
    /// Keeps any file that the reader can open with a case as a material.
    [[nodiscard]] Result<DocumentId> attach(CaseId id, const QString& material, const QString& path);
    [[nodiscard]] Result<QByteArray> bytesOf(DocumentId id);

private:
    Office& m_office;
};

} // namespace core::services
