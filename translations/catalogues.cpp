// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The library holds resources alone; this file gives it the one source that a library must have.
