// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/event_rows.h"

#include <optional>

namespace core::storage {

class Connection;

/// Reads the history from its beginning and finds the first row that is not as it was written. Memory does not grow
/// with the history.
class ChainVerifier final
{
public:
    explicit ChainVerifier(Connection& connection) : m_connection(connection) {}

    /// ChainBroken with the args event, kind and, for a value, ordinal; nothing where the chain holds. Kinds:
    /// event-edited, event-missing, event-inserted, event-moved, tail-missing, value-edited, value-missing,
    /// value-inserted. Erased values do not break it. Fails only where the store cannot be read.
    [[nodiscard]] Result<std::optional<Failure>> firstBreak();

private:
    [[nodiscard]] Result<std::optional<Failure>> check(const EventRow& event);
    [[nodiscard]] Result<std::optional<Failure>> checkValues(const EventRow& event);
    [[nodiscard]] Result<std::optional<Failure>> checkHead();
    [[nodiscard]] Result<bool> isHashOfSomeEvent(const QByteArray& hash);

    Connection& m_connection;
    qint64 m_lastEvent = 0;
    QByteArray m_lastHash = event_chain::firstPreviousHash();
};

} // namespace core::storage
