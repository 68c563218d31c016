// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/services/office.h"
#include "core/storage/document_vault.h"

namespace core::services {

/// A file whose bytes the vault keeps and which no record names yet.
struct KeptFile
{
    QString fileName;
    QString kind;
    storage::VaultEntry entry;
};

/// What the record expects a case's notice to say, by the notice's field names; what it does not know is left out.
[[nodiscard]] Result<QMap<QString, QString>> expectedNoticeFields(Office& office, CaseId id);

/// Fails with WorkingCopyNotANotice, DocumentUnknownKind, FieldMissing, DateNotADate or NoticeMismatch (see
/// DocumentService::fileNotice).
[[nodiscard]] Result<void> canBeFiled(Office& office, CaseId id, documents::DocumentKind kind,
    const QMap<QString, QString>& confirmed, bool acceptDifferences);

/// The act of filing a notice: document, notice, the permit it grants, and the case's dates. The same file with
/// the same fields again is the notice that it was, and no act.
[[nodiscard]] Result<NoticeId> recordNotice(
    Office& office, CaseId id, const KeptFile& file, const QMap<QString, QString>& confirmed);

/// The act of keeping a file as a material of a case.
[[nodiscard]] Result<DocumentId> recordMaterial(
    Office& office, CaseId id, const KeptFile& file, const QString& material);

} // namespace core::services
