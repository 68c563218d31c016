// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

namespace desktop {

/// The rules, forms and help lie where the program looks for them. Fails with FileMissing (`file`).
[[nodiscard]] core::Result<void> checkResources();

/// A new store for an office, encrypted where there is a passphrase. Takes a second, on any thread. Fails as
/// Office::create does.
[[nodiscard]] core::Result<void> foundStore(const QString& folder, const QString& officeName, const QString& staffName,
    const QString& passphrase, const core::services::OfficeEnvironment& environment);

/// What this computer calls whoever sits at it; empty where it has no name.
[[nodiscard]] QString userOfComputer();

/// The store is there: one that is not is made, as the demo office or as an empty office of this computer's user; it
/// appears under its name once it is whole. Takes seconds, on any thread. Fails as Office::create does.
[[nodiscard]] core::Result<void> ensureStore(
    const QString& folder, bool demo, const core::services::OfficeEnvironment& environment);

/// Where the demo office lies when no folder is named.
[[nodiscard]] QString demoStore();

} // namespace desktop
