// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/pack_node.h"

/// Readers of procedures and stages. Beyond the format they prove that nobody moves the authority's lane but by
/// recording its answer with its day (domain §13), and that no case ends without an outcome (design §2).
namespace core::rulebook::procedure_reader {

[[nodiscard]] Procedure procedure(const PackNode& node);
[[nodiscard]] Stage stage(const PackNode& node);

} // namespace core::rulebook::procedure_reader
