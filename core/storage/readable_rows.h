// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <QString>

#include <functional>

namespace core::storage {

class Connection;

/// How a walk over a table's rows went.
struct Readable
{
    qint64 skipped = 0; ///< ids of the stretches that could not be read; how many of them were rows nobody knows
    bool isCut = false; ///< nothing could be read behind the last row
};

/// Visits the rows of `columns` in the order of their ids, from `first` to before `end`, around pages that cannot be
/// read: behind such a page the next readable id is searched by doubling steps. The visit says false to stop; the first
/// column is the id. Fails as the store does for anything but damage.
[[nodiscard]] Result<Readable> eachReadableRow(Connection& connection, const QString& table, const QString& columns,
    qint64 first, qint64 end, const std::function<Result<void>(const Statement&)>& visit);

} // namespace core::storage
