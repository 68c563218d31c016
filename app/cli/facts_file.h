// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rulebook/facts.h"

namespace cli {

/// The one facts object of a file, "-" for standard input (cli.md, "Facts"). Fails with FileMissing, FileDamaged (not
/// JSON, or not one object), FieldUnknown, ValueUnknown, DateNotADate with the JSON `pointer`.
[[nodiscard]] core::Result<core::rulebook::Facts> oneFactsObject(const QString& path);

} // namespace cli
