// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::types {

/// The two languages of data and paper. The screen's language is the window's affair.
enum class Lang { Zh, En };

} // namespace core::types
