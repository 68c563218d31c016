// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::storage {

/// Writes a file so that after any fault the old bytes or the new ones stand there: a temporary file beside it, synced,
/// renamed over it, the folder synced. Fails with StoreFull, StoreIo (arg path); then the old bytes stand.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);

/// Copies a file to a name that is free, and syncs the copy but not its folder. Fails with StoreFull, StoreIo (arg path);
/// part of the copy may be left.
[[nodiscard]] Result<void> copySynced(const QString& from, const QString& to);

} // namespace core::storage
