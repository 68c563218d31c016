// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"
#include "core/services/office.h"
#include "core/storage/act.h"
#include "core/storage/document_vault.h"

#include <QJsonObject>
#include <QMap>

namespace core::services {

/// A file whose bytes the vault keeps and which no record names yet.
struct KeptFile
{
    QString fileName;
    QString kind;
    QString mediaType;
    QString fieldsJson; ///< what of it was confirmed and measured, a JSON object; empty if nothing
    storage::VaultEntry entry;
};

/// Values as a record keeps them: a JSON object, empty text where there are none. `measured` stands beside them.
[[nodiscard]] QString jsonOfFields(const QMap<QString, QString>& fields, const QJsonObject& measured = {});

/// What a file is by its first bytes, whatever its name says; application/octet-stream where they tell nothing.
[[nodiscard]] QString mediaTypeOf(const QByteArray& bytes);

/// Hands the bytes to the vault. Fails as DocumentVault::keep does.
[[nodiscard]] Result<KeptFile> keepFile(Office& office, const QString& fileName, const QString& kind,
    const QByteArray& bytes, const QMap<QString, QString>& confirmed, const QJsonObject& measured = {});

/// Adds the document that names a kept file to a case.
[[nodiscard]] Result<DocumentId> addDocument(
    Office& office, storage::Act& act, const domain::CaseRecord& record, const KeptFile& file);

} // namespace core::services
