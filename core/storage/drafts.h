// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace core::storage {

class Connection;
class Store;

/// What was typed and not yet saved. Not part of the history and not undone; each call is a transaction of its own.
namespace drafts {

struct Draft
{
    QString key; ///< person/new, case/12 …
    QJsonObject values;
    QDateTime savedAt; ///< UTC
};

/// Fails with StoreInUse, StoreReadOnly, the medium's failures.
[[nodiscard]] Result<void> save(Store& store, const QString& key, const QJsonObject& values);
[[nodiscard]] Result<void> discard(Store& store, const QString& key);
[[nodiscard]] Result<std::optional<Draft>> load(Connection& connection, const QString& key);
/// The newest first.
[[nodiscard]] Result<QList<Draft>> all(Connection& connection);

} // namespace drafts

} // namespace core::storage
