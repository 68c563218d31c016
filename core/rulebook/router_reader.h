// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/pack_node.h"
#include "core/rulebook/router_rule.h"

/// Readers of the card-integration decision table.
namespace core::rulebook::router_reader {

[[nodiscard]] RouterRow row(const PackNode& node);
[[nodiscard]] RouterNote note(const PackNode& node);

} // namespace core::rulebook::router_reader
