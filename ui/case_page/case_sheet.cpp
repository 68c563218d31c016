// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_sheet.h"

#include "core/rulebook/rulebook.h"
#include "core/services/staff_service.h"

namespace ui::case_page {

using core::services::CaseService;
using core::services::Office;
using core::services::PaperService;
using core::services::StaffService;

core::Result<CaseSheet> readCaseSheet(Office& office, core::CaseId id)
{
    auto view = CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    auto papers = PaperService(office).list(id);
    if (!papers) {
        return papers.failure();
    }
    auto staffNames = StaffService(office).namesById();
    if (!staffNames) {
        return staffNames.failure();
    }
    CaseSheet sheet{std::move(view).value(), std::move(papers).value(), {}, models::sourceTitles(office.rules()),
        std::move(staffNames).value()};
    const core::domain::CaseRecord& record = sheet.view.record;
    for (const auto* reason : office.rules().forCase(record.city, office.today()).returnsOf(record.procedure)) {
        sheet.returnReasons.append({reason->code, reason->names, reason->fixBy});
    }
    return sheet;
}

} // namespace ui::case_page
