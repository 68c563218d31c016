// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/seen_document.h"
#include "core/domain/material.h"

namespace core::storage {
class Connection;
}

namespace core::services {

/// The papers of a case that are there, with what was read from their files. Each stands at /materials/M05 …
[[nodiscard]] Result<QList<checks::SeenDocument>> checkedPapers(
    storage::Connection& connection, const QList<domain::Material>& materials);

/// The codes of those that a person took off the checklist.
[[nodiscard]] QStringList notNeededOf(const QList<domain::Material>& materials);

} // namespace core::services
