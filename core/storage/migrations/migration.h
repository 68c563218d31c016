// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace core::storage {

/// One numbered step of the schema: forward only, one statement per entry. Never edited after its release.
struct Migration
{
    int version;
    const char* description;
    std::vector<const char*> statements;
};

} // namespace core::storage
