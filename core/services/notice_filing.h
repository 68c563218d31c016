// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/services/kept_file.h"

namespace core::services {

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

} // namespace core::services
