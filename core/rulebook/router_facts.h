// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/facts.h"

/// The derived facts by which the card-integration router decides (domain §7.1 as §13.8 and §13.12 settle it). They
/// turn "a notice without a procedure is one of the overseas route" and "a given procedure is taken as chosen" into
/// facts that conditions can ask for.
///
/// | fact | values | made from |
/// |---|---|---|
/// | derived.business | regular, short-term, other-in-flight; always known | inFlight, procedure, the states |
/// | derived.permitState | as permit.state; none while the notice is in flight | permit.state, notice.state |
/// | derived.route | overseas, domestic | procedure, else inFlight, else the notice |
/// | derived.purpose | as wants, and transfer | procedure, else wants |
namespace core::rulebook::router_facts {

[[nodiscard]] QList<FactKey> keys();
/// The value of one of them; invalid where unknown or where the key is another's.
[[nodiscard]] QVariant value(const Facts& facts, const QString& key);

} // namespace core::rulebook::router_facts
