// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_sheet.h"

#include "core/rulebook/rulebook.h"
#include "core/services/case_context.h"
#include "core/services/contract_plan_service.h"
#include "core/services/person_service.h"
#include "core/services/staff_service.h"
#include "ui/models/plan_words.h"

#include <algorithm>

namespace ui::case_page {

using core::services::CaseLinkService;
using core::services::CaseService;
using core::services::ContractPlanService;
using core::services::CustodyService;
using core::services::Office;
using core::services::PaperService;
using core::services::PersonService;
using core::services::StaffService;
using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<CaseLinks> readLinks(Office& office, const core::domain::CaseRecord& record)
{
    CaseLinkService service(office);
    auto linked = service.linked(record.id);
    auto warnings = service.warningsOf(record.id);
    if (!linked || !warnings) {
        return linked ? warnings.failure() : linked.failure();
    }
    CaseLinks links{std::move(linked).value(), {}, {}, std::move(warnings).value()};
    if (!core::domain::isOpen(record.status)) {
        return links;
    }
    auto offers = service.offersOf(record.id);
    if (!offers) {
        return offers.failure();
    }
    links.offers = std::move(offers).value();
    if (record.submittedOn.isValid()) {
        auto anew = service.offersOf(record.id, u"change-contract-dates"_s);
        if (!anew) {
            return anew.failure();
        }
        links.anew = std::move(anew).value();
        links.anew.removeIf([&links](const core::services::CaseOffer& offer) {
            return std::ranges::any_of(links.offers, [&offer](const core::services::CaseOffer& each) {
                return each.opening.procedure == offer.opening.procedure;
            });
        });
    }
    return links;
}

bool isPlanned(const core::domain::CaseRecord& record)
{
    return record.contractStartsOn.isValid() && record.approvedOn.isNull()
           && models::PlanWords::isPlanned(record.procedure) && core::domain::isOpen(record.status);
}

} // namespace

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
        models::sourceWeights(office.rules()), std::move(staffNames).value(), {}, {}, {}, {}};
    auto links = readLinks(office, sheet.view.record);
    if (!links) {
        return links.failure();
    }
    sheet.links = std::move(links).value();
    auto person = PersonService(office).view(sheet.view.person.id);
    if (!person) {
        return person.failure();
    }
    sheet.family = std::move(person->dependants);
    auto kit = CustodyService(office).kit(id);
    if (!kit) {
        return kit.failure();
    }
    sheet.kit = std::move(kit).value();
    if (isPlanned(sheet.view.record)) {
        auto plan = ContractPlanService(office).planOf(id);
        if (!plan) {
            return plan.failure();
        }
        sheet.plan = std::move(plan).value();
    }
    const core::domain::CaseRecord& record = sheet.view.record;
    for (const auto* reason : core::services::rulesOf(office, record).returnsOf(record.procedure)) {
        sheet.returnReasons.append({reason->code, reason->names, reason->fixBy});
    }
    return sheet;
}

} // namespace ui::case_page
