// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/workflow/settings.h"

#include <QHash>

namespace core::storage {
class Connection;
}

namespace core::services {

/// What the office, and before it the client, chose instead of the rule packs' settings (domain §12). An employer that
/// is not stored has the office's alone.
[[nodiscard]] Result<workflow::ChosenSettings> chosenSettings(storage::Connection& connection, EmployerId employer);

/// The same for many, each client's read once. Lives no longer than the transaction it reads in.
class ChosenByClient final
{
public:
    explicit ChosenByClient(storage::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<workflow::ChosenSettings> of(EmployerId employer);

private:
    storage::Connection& m_connection;
    QHash<EmployerId, workflow::ChosenSettings> m_read;
};

} // namespace core::services
