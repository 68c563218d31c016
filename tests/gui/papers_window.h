// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "core/services/paper_service.h"
#include "tests/gui/office_window.h"

namespace gui {

constexpr int kDrawingTime = 30'000; ///< milliseconds; a paper is drawn and read back, on whatever machine this is

/// The issued ones, newest first.
[[nodiscard]] QList<core::services::PaperListRow> papersOf(OfficeWindow& office);
[[nodiscard]] core::services::CaseListRow firstOpenCase(OfficeWindow& office);
/// Chooses an entry by its code with the keys, in a box that is shown.
void chooseByKeys(OfficeWindow& office, const QString& box, const QString& code);
/// Presses the keys of an action of the page, once it can be done.
void pressAction(OfficeWindow& office, const QString& action);
/// Issues the first open case's summary; the window then shows it among the papers.
void issueSummary(OfficeWindow& office);

} // namespace gui
