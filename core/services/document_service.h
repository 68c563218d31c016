// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/field_comparison.h"
#include "core/documents/notice_reader.h"
#include "core/services/office.h"

namespace core::services {

/// A file from outside as read, beside what our record says; nothing is saved yet.
struct ReadFile
{
    QString path;
    QString fileName;
    QByteArray bytes;
    documents::DocumentReading reading;
};

struct NoticeMatch
{
    CaseId caseId; ///< not stored: no case fits
    QString caseNumber;
    QString why; ///< passport, permit, name: what it was matched by
};

/// Reads files in the reader process, compares them with the record, files what was confirmed.
class DocumentService final
{
public:
    explicit DocumentService(Office& office) : m_office(office) {}

    /// Fails with FileMissing, FileLocked, FileNotPdf, FileDamaged, FileTooLarge, Reader….
    [[nodiscard]] Result<ReadFile> read(const QString& path);
    /// The open case a notice belongs to, by passport, permit number, then name.
    [[nodiscard]] Result<QList<NoticeMatch>> casesFor(const documents::DocumentReading& reading);
    /// Field by field against the case's person, passport, employer and contract.
    [[nodiscard]] Result<documents::FieldComparison> compare(CaseId id, const documents::DocumentReading& reading);
    /// Files a notice with the fields as confirmed: keeps the bytes, adds the notice, sets the case's dates; one act.
    /// Refuses our own copy (WorkingCopyNotANotice) and what is no notice (DocumentUnknownKind). Where confirmed fields
    /// differ from the record, `acceptDifferences` must be set, else NoticeMismatch.
    [[nodiscard]] Result<NoticeId> fileNotice(CaseId id, const ReadFile& file, const QMap<QString, QString>& confirmed,
        bool acceptDifferences);
    /// Keeps any file with a case as a material.
    [[nodiscard]] Result<DocumentId> attach(CaseId id, const QString& material, const QString& path);
    [[nodiscard]] Result<QByteArray> bytesOf(DocumentId id);

private:
    Office& m_office;
};

} // namespace core::services
