// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"

namespace core::services {

class ChosenByClient;

/// Reminders are told from what stands, not from what happened: what is due within its kind's lead time, is not handled
/// and was not shown before. Nothing is lost while the program is closed, and nothing comes twice when the clock is put
/// back.
class ReminderService final
{
public:
    explicit ReminderService(Office& office) : m_office(office) {}

    /// The newly due items, the oldest first, noted as shown. One whose day is moved is due anew. Fails with StoreInUse,
    /// StoreReadOnly, the store's.
    [[nodiscard]] Result<QList<AgendaItem>> takeNew();

    /// Days before the due day from which an item is remembered, by the setting of its kind (reminder-days-…; of permits,
    /// internal-lead-days before their end): the client's choice, else the office's, else the packs' default.
    [[nodiscard]] Result<int> leadDays(const QString& code, EmployerId employer);

private:
    [[nodiscard]] Result<int> leadDays(const QString& code, EmployerId employer, ChosenByClient& choices);
    /// The longest of any kind and client.
    [[nodiscard]] Result<int> longestLead();

    Office& m_office;
};

} // namespace core::services
