// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::storage {

/// Where a history ends: its last event and that event's hash. Noted elsewhere (printed, mailed, kept in a backup), it
/// shows later that the history still holds what it held then.
struct ChainHead
{
    qint64 event = 0; ///< 0: no event yet
    QByteArray hash;

    bool operator==(const ChainHead&) const = default;
};

namespace chain_head {

/// As people write it down: the event's number, a hyphen, the hash in 64 hex digits.
[[nodiscard]] QString text(const ChainHead& head);
/// Nothing where it is no such text.
[[nodiscard]] std::optional<ChainHead> fromText(const QString& text);

/// The file `history-head` of a backup's folder: the head when it was made. Fails with StoreIo, StoreFull.
[[nodiscard]] Result<void> write(const QString& folder, const ChainHead& head);
/// Nothing where there is no such file. Fails with StoreDamaged (args path, detail) where it holds no head, StoreIo.
[[nodiscard]] Result<std::optional<ChainHead>> read(const QString& folder);

} // namespace chain_head

} // namespace core::storage
