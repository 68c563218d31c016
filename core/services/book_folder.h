// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>

/// The files of a case that is handed over; a part of case_transfer.
namespace core::services::book_folder {

inline const QString kManifest = QStringLiteral("manifest.json");
inline const QString kRecords = QStringLiteral("records.json");
inline const QString kBook = QStringLiteral("case-book.pdf");
constexpr int kFormat = 1;

/// A file as the manifest has it.
struct File
{
    QString name; ///< below the folder
    qint64 bytes = 0;
    QString sha256;
    DocumentId document{}; ///< whose bytes they are, in the store it comes from
};

[[nodiscard]] File fileOf(const QString& name, const QByteArray& bytes, DocumentId document = {});
[[nodiscard]] QByteArray manifestOf(const QList<File>& files);
/// The file's bytes. Fails with FileMissing, FileUnreadable, and FileDamaged where they are not those of the manifest
/// (arg file: its path).
[[nodiscard]] Result<QByteArray> bytesOf(const QString& folder, const File& file);

/// A folder whose every file is as its manifest says.
struct Checked
{
    QJsonObject records;
    QHash<qint64, File> documents; ///< by the document's id in the store it comes from
};

/// Fails as bytesOf(), and with FileDamaged for a manifest or records that cannot be made out.
[[nodiscard]] Result<Checked> check(const QString& folder);

} // namespace core::services::book_folder
