// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace core::storage {

class Store;

/// What a store is like, with nothing of what is in it.
struct StoreFacts
{
    QString sqliteVersion;
    int schemaVersion = 0;
    qint64 pageBytes = 0;
    qint64 pages = 0;
    qint64 freePages = 0;
    qint64 databaseBytes = 0; ///< the file's
    qint64 walBytes = 0;
    int documents = 0; ///< files
    qint64 documentBytes = 0;
    QStringList schema;         ///< the statements that make it
    QMap<QString, qint64> rows; ///< by table
};

[[nodiscard]] Result<StoreFacts> factsOf(const Store& store);

} // namespace core::storage
