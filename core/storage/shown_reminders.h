// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

namespace core::storage {

class Connection;
class Store;

/// Which reminders were shown, so that none comes twice whatever the clock does. Not part of the history and not undone.
namespace shown_reminders {

[[nodiscard]] Result<QSet<QString>> all(Connection& connection);
/// All of them or none. Fails with StoreInUse, StoreReadOnly, the medium's failures.
[[nodiscard]] Result<void> add(Store& store, const QStringList& keys, QDate on);

} // namespace shown_reminders

} // namespace core::storage
