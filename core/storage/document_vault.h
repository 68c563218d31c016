// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/data_key.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

namespace core::storage {

/// A file the vault keeps.
struct VaultEntry
{
    QString vaultName;
    QString sha256; ///< lower-case hex
    qint64 byteCount = 0;
};

/// The bytes of documents and papers, each in a file below documents/ whose name is a keyed hash of its content and so
/// tells nothing (design §2). A file is on the disk, synced, before the record that names it is committed; files that
/// no record names are collected when the store is opened for writing.
class DocumentVault final
{
public:
    /// The name key is the store's own; 32 bytes. With `key` the files are encrypted (sealed_file.h).
    DocumentVault(QString folder, QByteArray nameKey, std::optional<DataKey> key = std::nullopt);

    /// Writes to a temporary file, syncs, renames, syncs the folder. Equal bytes are kept once.
    /// Fails with StoreFull, StoreIo.
    [[nodiscard]] Result<VaultEntry> keep(const QByteArray& bytes) const;

    /// What keep() would hand back, with nothing written: by its name equal content is found.
    [[nodiscard]] VaultEntry entryOf(const QByteArray& bytes) const;

    /// Fails with DocumentMissing, DocumentDamaged (arg name: the file's).
    [[nodiscard]] Result<QByteArray> bytesOf(const QString& vaultName, const QString& sha256) const;

    /// How long the file of so many bytes is.
    [[nodiscard]] qint64 sizeOf(qint64 byteCount) const;
    /// Whether the file is there and has that length.
    [[nodiscard]] bool hasSizeOf(const QString& vaultName, qint64 byteCount) const;

    /// Removes every file that is not among `named`; hands back how many went.
    int collectOrphans(const QSet<QString>& named) const;

private:
    [[nodiscard]] QString nameFor(const QByteArray& bytes) const;
    [[nodiscard]] QString pathOf(const QString& vaultName) const;

    QString m_folder;
    QByteArray m_nameKey;
    std::optional<DataKey> m_key; ///< of the documents, derived from the store's
};

} // namespace core::storage
