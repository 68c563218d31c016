// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers of the demo office: invented, but as well-formed as real ones, so that every check passes over them.
namespace core::services::demo {

/// A unified social credit code with right check characters (GB 32100-2015, GB 11714; domain §4.2).
/// `district` has six digits, `organisation` is below 100,000,000.
[[nodiscard]] QString creditCode(const QString& district, int organisation);

/// `pattern` with its last # signs replaced by the digits of `index`, mixed so that neighbours look unlike and no two
/// indices below 10^(number of #) are alike.
[[nodiscard]] QString numberFrom(const QString& pattern, quint64 index);

} // namespace core::services::demo
