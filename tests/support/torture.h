// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace support {

/// How often a test goes round: the small number under `./dev test`, the large one under `./dev torture`.
[[nodiscard]] inline int rounds(int small, int large)
{
    return qEnvironmentVariableIsSet("PERMITDESK_TORTURE") ? large : small;
}

} // namespace support
