// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"

namespace ui::case_page {

/// Where in the window something of a case can be mended.
struct CasePlace
{
    QString page;     ///< of the window; empty: on the case's own page
    QString argument; ///< of that page
    QString material; ///< a line of the case's materials; empty: its dates
    QString field{};  ///< of that line: a day it bears (issuedOn, expiresOn), or what nobody types here
};

/// The place that the path of a finding or the name of a missing fact tells: a fact's key, or a pointer into a paper
/// (/materials/M05/issuedOn).
[[nodiscard]] CasePlace casePlaceOf(const QString& path, const core::services::CaseView& view);

} // namespace ui::case_page
