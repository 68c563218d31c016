// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reader {

/// Takes from this process what a hostile file could make use of: memory above 1 GB, core dumps, being traced. Called
/// once, before the first byte from outside. Systems without such limits rely on the client's time limit alone.
void limitThisProcess();

} // namespace reader
