// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/precheck.h"

#include "core/checks/families.h"

#include <algorithm>
#include <tuple>

namespace core::checks {

bool PrecheckAnswer::isReady() const
{
    return std::ranges::none_of(
        findings, [](const Finding& finding) { return finding.severity == rulebook::Severity::Blocker; });
}

void sortFindings(QList<Finding>& findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return std::tuple(-static_cast<int>(finding.severity), finding.rule, finding.path);
    });
}

PrecheckAnswer precheck(const CheckInput& input)
{
    CheckRun run(input);
    for (auto* const family : {checkCompleteness, checkFormats, checkAgreement, checkValidity, checkForeignPapers,
             checkFiling, checkContract, checkQualification, checkContacts}) {
        family(run);
    }
    PrecheckAnswer answer{std::move(run.findings()), std::move(run.needs())};
    sortFindings(answer.findings);
    answer.needs.removeDuplicates();
    answer.needs.sort();
    return answer;
}

} // namespace core::checks
