// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/services/case_checks.h"

#include <QJsonArray>

namespace cli {

/// The contract's name of a weight: blocker, warning, note.
[[nodiscard]] QString codeOf(core::rulebook::Severity severity);
/// Findings as the contract has them (cli.md, `precheck`).
[[nodiscard]] QJsonArray jsonOf(const Invocation& call, const QList<core::checks::Finding>& findings);
/// Those of a stored case, each with why it was waived.
[[nodiscard]] QJsonArray jsonOf(const Invocation& call, const QList<core::services::CaseFinding>& findings);
/// The same for people.
[[nodiscard]] QStringList linesOf(const Invocation& call, const QList<core::checks::Finding>& findings);

} // namespace cli
