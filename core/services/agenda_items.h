// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "core/services/chosen_settings.h"
#include "core/storage/queries/agenda_queries.h"

#include <variant>

namespace core::services {

/// What is due, before anybody's name was read.
struct AgendaLine
{
    QDate due;
    std::variant<storage::DueLine, storage::ExpiringPaper> of;

    [[nodiscard]] bool isReturn() const;
};

namespace agenda_items {

/// What cases want done, and papers to be renewed, by `to` (null: ever; papers within `paperDays` of today). Passports
/// six months before their end (domain §3 D19), permits and residence permits so many days before it as is chosen
/// for their extension (D09, D10; renewal_days.h), those of a family likewise (week W15), an employer's filing and a
/// handler's registration on their last day. In no order.
[[nodiscard]] Result<QList<AgendaLine>> lines(Office& office, QDate to);

/// The line with its names and words, a person's paper with whoever employs the person; `group` is not set.
[[nodiscard]] Result<AgendaItem> named(Office& office, const AgendaLine& line, ChosenByClient& choices);

/// The paper behind an item's code that ends in -expires, by its own id. Fails with RecordNotFound.
[[nodiscard]] Result<storage::ExpiringPaper> paperOf(Office& office, const QString& code, qint64 id);
/// The last day for renewing a paper, and how it was counted from the paper's end.
[[nodiscard]] Result<calendar::DerivedDate> renewalDue(Office& office, const storage::ExpiringPaper& paper);

} // namespace agenda_items

} // namespace core::services
