// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/documents/field_comparison.h"
#include "core/services/material_filing.h"

namespace core::services {

/// A file from outside as read; nothing is saved yet.
struct ReadFile
{
    QString fileName; ///< as it came, without its folder
    QByteArray bytes;
    documents::DocumentReading reading;
};

/// A file with what of it a person has seen and found right. Only that is kept with it, and its measures
/// (picture_checks.h), by which the checks judge it.
struct ConfirmedFile
{
    ReadFile file;
    QMap<QString, QString> confirmed;
    QJsonObject measured = {};
};

/// The bytes are only copied; what is in them is looked at by the reader process alone. Fails with FileUnreadable.
[[nodiscard]] Result<QByteArray> bytesOfFile(const QString& path);

/// Reads files in the reader process, compares them with the record, files what was confirmed.
class DocumentService final
{
public:
    explicit DocumentService(Office& office) : m_office(office) {}

    /// Fails with FileMissing, FileLocked, FileNotPdf, FileDamaged, FileTooLarge, Reader….
    [[nodiscard]] Result<ReadFile> read(const QString& path);
    /// Field by field against the case's person, passport, employer and contract; only what the record knows.
    [[nodiscard]] Result<QList<documents::ComparedField>> compare(CaseId id, const documents::DocumentReading& reading);
    /// Files a notice with the fields as confirmed: keeps the bytes, adds the notice, sets the case's dates; one act.
    /// Refuses our own copy (WorkingCopyNotANotice) and what is no notice (DocumentUnknownKind). The authority must have
    /// accepted the case and not have refused it, else NoticeMismatch (arg case). Where confirmed fields differ from the
    /// record, `acceptDifferences` must be set, else NoticeMismatch (arg fields). Fails with FieldMissing (arg fields)
    /// where the permit's number, the term or the day of issue is empty.
    [[nodiscard]] Result<NoticeId> fileNotice(CaseId id, const ReadFile& file, const QMap<QString, QString>& confirmed,
        bool acceptDifferences);
    /// Makes a file ready to be attached: read, and measured as what it is to be. Takes seconds where a scan is recognised,
    /// so a window does it on a reading thread. Fails as read() does.
    [[nodiscard]] Result<ConfirmedFile> prepare(const QString& material, const QString& path);
    /// The same of a file that was read already.
    [[nodiscard]] ConfirmedFile measured(const QString& material, const QString& path, ReadFile file);
    /// Keeps files that the reader can open as one material of a case, all of them or none, as one act; what they say is
    /// not kept. Content that the case has already is named and not kept twice. Fails as read() does, with
    /// RecordNotFound for the case and ValueUnknown (args field, text) for the material.
    [[nodiscard]] Result<Attachment> attach(CaseId id, const QString& material, const QStringList& paths);
    /// The same with what was confirmed of each.
    [[nodiscard]] Result<Attachment> attach(CaseId id, const QString& material, const QList<ConfirmedFile>& files);
    [[nodiscard]] Result<QByteArray> bytesOf(DocumentId id);

private:
    Office& m_office;
};

} // namespace core::services
