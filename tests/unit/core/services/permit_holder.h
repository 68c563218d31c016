// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office_fixture.h"

namespace support {

/// The last day of both permits of a holder.
inline const QDate kHoldersExpiry(2026, 10, 31);

/// Adds a person who works in Shenzhen with both permits, which end on one day; hands back the opening of the extension.
[[nodiscard]] core::services::CaseOpening holder(
    OfficeFixture& fixture, core::EmployerId employer, const QString& surname);
/// The same at an employer of its own.
[[nodiscard]] core::services::CaseOpening holder(OfficeFixture& fixture);

} // namespace support
