// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/pack_node.h"

/// Readers of sources, materials, deadlines, returns, settings, checks and offices.
namespace core::rulebook::rule_reader {

[[nodiscard]] Weight weight(const PackNode& node);
/// A weight by the name that packs give it.
[[nodiscard]] QString codeOf(Weight weight);
[[nodiscard]] Source source(const PackNode& node);
[[nodiscard]] MaterialRule material(const PackNode& node);
[[nodiscard]] DeadlineRule deadline(const PackNode& node);
[[nodiscard]] ReturnReason returnReason(const PackNode& node);
[[nodiscard]] Setting setting(const PackNode& node);
[[nodiscard]] CheckRule check(const PackNode& node);
[[nodiscard]] Office office(const PackNode& node);

} // namespace core::rulebook::rule_reader
