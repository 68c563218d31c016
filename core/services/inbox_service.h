// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document_matching.h"
#include "core/services/document_service.h"

namespace core::services {

/// A file that came in, as read, with what the store knows to it. Its bytes stay where they are: an inbox holds hundreds.
struct InboxFile
{
    QString path;
    QString fileName; ///< without its folder
    storage::VaultEntry content;
    documents::DocumentReading reading;
    QList<DocumentMatch> matches; ///< the surest first
    QList<SameContent> sameContent;
};

/// The inbox: files that come many at a time, read elsewhere (ReadingPool), matched here, and filed once a person has
/// seen and confirmed what they say. Nothing is kept before that.
class InboxService final
{
public:
    explicit InboxService(Office& office) : m_office(office) {}

    /// Looks up whose a file may be and who has the same content. Fails with FileUnreadable.
    [[nodiscard]] Result<InboxFile> look(const QString& path, const documents::DocumentReading& reading);

    /// Whether a case has the file's content, whatever became of the file itself.
    [[nodiscard]] Result<bool> isKept(CaseId id, const storage::VaultEntry& content);

    /// What the record of a case expects a document of that kind to say, by the document's field names; what it does not
    /// know is left out. Fails with RecordNotFound.
    [[nodiscard]] Result<QMap<QString, QString>> expected(CaseId id, documents::DocumentKind kind);
    /// The material that a document of that kind is; empty where its kind does not tell.
    [[nodiscard]] static QString materialFor(documents::DocumentKind kind);

    /// Files it as a case's notice (DocumentService::fileNotice). Also fails with FileUnreadable, and with StaleRecord
    /// (arg file) where the file is no longer what was read.
    [[nodiscard]] Result<NoticeId> fileNotice(
        CaseId id, const InboxFile& file, const QMap<QString, QString>& confirmed, bool acceptDifferences);
    /// Makes it ready to be kept as a material (DocumentService::attach) with what was confirmed of it. Measuring a scan
    /// takes its time, so a window does it on a reading thread. Fails with FileUnreadable and StaleRecord.
    [[nodiscard]] Result<ConfirmedFile> prepare(
        const QString& material, const InboxFile& file, const QMap<QString, QString>& confirmed);

private:
    [[nodiscard]] Result<ReadFile> readAgain(const InboxFile& file);

    Office& m_office;
};

} // namespace core::services
