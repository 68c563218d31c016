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
};

/// The place that the path of a finding names: a fact's key, or a pointer into a paper (/materials/M05/issuedOn).
[[nodiscard]] CasePlace casePlaceOf(const QString& path, const core::services::CaseView& view);

} // namespace ui::case_page
