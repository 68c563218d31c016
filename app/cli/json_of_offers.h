// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_link_service.h"
#include "core/types/lang.h"

#include <QJsonArray>

namespace cli {

/// Cases that could be opened, as the command line prints them, each {"person","personName","existing","cases":[{"procedure",
/// "employer","kind","comesFirst","fileBy","opens","deadline","provisional","derivation","because","sources",
/// "warnings"}]}.
[[nodiscard]] QJsonArray jsonOf(const QList<core::services::CaseBundle>& bundles);
/// The same for people, a line for each case.
[[nodiscard]] QStringList linesOf(const core::services::CaseBundle& bundle, core::types::Lang lang);

/// Open cases that clash, each {"beside","procedure","because","sources"}.
[[nodiscard]] QJsonArray jsonOf(const QList<core::services::CaseWarning>& warnings);
[[nodiscard]] QStringList linesOf(const QList<core::services::CaseWarning>& warnings, core::types::Lang lang);

/// The cases that one goes with, each {"number","procedure","kind","comesFirst","fileBy"}.
[[nodiscard]] QJsonArray jsonOf(const QList<core::services::LinkedCase>& linked);
[[nodiscard]] QStringList linesOf(const QList<core::services::LinkedCase>& linked, core::types::Lang lang);

} // namespace cli
