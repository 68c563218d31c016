// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/data_key.h"

#include <QTemporaryDir>

/// A folder for sealed files with one small table, and what tests do to them from outside.
class SealedFile final
{
public:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("store.sqlite")) const
    {
        return m_dir.filePath(name);
    }
    [[nodiscard]] const core::storage::DataKey& key() const { return m_key; }
    [[nodiscard]] const core::storage::DataKey& otherKey() const { return m_otherKey; }

    /// A new file with its table.
    [[nodiscard]] std::unique_ptr<core::storage::Connection> create() const;
    [[nodiscard]] core::Result<std::unique_ptr<core::storage::Connection>> open(
        core::storage::Connection::Mode mode = core::storage::Connection::Mode::ReadWrite) const;
    /// The database and its WAL as they are on the disk now, under another name: what a crash would leave.
    [[nodiscard]] QString crashImage() const;

private:
    QTemporaryDir m_dir;
    core::storage::DataKey m_key = core::storage::DataKey::random();
    core::storage::DataKey m_otherKey = core::storage::DataKey::random();
};

/// One committed transaction: rows from..to, each with a text of its own that takes `characters` characters.
void addRows(core::storage::Connection& connection, int from, int to, int characters = 3000);
[[nodiscard]] QString rowText(int row, int characters = 3000);
/// How many rows there are, all of them read and compared; -1 where one is not as it was added.
[[nodiscard]] core::Result<qint64> readRows(core::storage::Connection& connection, int characters = 3000);

[[nodiscard]] QByteArray fileBytes(const QString& path);
void setFileBytes(const QString& path, const QByteArray& bytes);
