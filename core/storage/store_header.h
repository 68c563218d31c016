// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace core::storage {

/// What the first 100 bytes of store.sqlite say, read without opening it as a store and without its key, so that a file
/// that is not ours or is newer keeps every byte. Where they are torn, the WAL is asked.
struct StoreHeader
{
    int schemaVersion = 0;

    /// Fails with StoreNotThere, StoreNotAStore, StoreIo.
    [[nodiscard]] static Result<StoreHeader> read(const QString& file);
    /// What the WAL beside it says anew; nothing where it does not.
    [[nodiscard]] static std::optional<StoreHeader> inWal(const QString& file);
};

} // namespace core::storage
