// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"

namespace core::services {

/// A kind of reminder that has a lead time of its own.
struct ReminderKind
{
    QString setting;     ///< the code under which the office or a client chooses the days (domain §12)
    int defaultDays = 0; ///< before the due day
};

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

    /// In a fixed order.
    [[nodiscard]] static const QList<ReminderKind>& kinds();
    /// Days before the due day from which an item is remembered: the client's choice, else the office's, else the
    /// default.
    [[nodiscard]] Result<int> leadDays(const QString& code, EmployerId employer);
    /// Chooses it for the office or, with an employer, for one client; as one act that can be undone. ValueUnknown
    /// (`field`, `value`) for another setting or days beyond 0 to 400.
    [[nodiscard]] Result<void> choose(const QString& setting, EmployerId employer, int days, const QString& because);

private:
    [[nodiscard]] Result<int> longestLead();

    Office& m_office;
};

} // namespace core::services
