// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_past.h"

#include <algorithm>

namespace core::services::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPeopleOfPlan = 24;
constexpr int kOfThemWithTwo = 11;
constexpr int kOneInNotApproved = 6;
constexpr int kStep = 613; // a prime, so that neighbours lie far apart

void moveBack(domain::CaseRecord& record, int days)
{
    for (QDate domain::CaseRecord::*day :
        {&domain::CaseRecord::authorityCheckedOn, &domain::CaseRecord::openedOn, &domain::CaseRecord::stageSince,
            &domain::CaseRecord::submittedOn, &domain::CaseRecord::acceptedOn, &domain::CaseRecord::approvedOn,
            &domain::CaseRecord::noticeIssuedOn, &domain::CaseRecord::noticeSentOn, &domain::CaseRecord::visaObtainedOn,
            &domain::CaseRecord::enteredOn, &domain::CaseRecord::lodgingRegisteredOn, &domain::CaseRecord::verifiedOn,
            &domain::CaseRecord::electronicCardOn, &domain::CaseRecord::residenceFiledOn,
            &domain::CaseRecord::contractStartsOn, &domain::CaseRecord::contractEndsOn,
            &domain::CaseRecord::plannedUseOn, &domain::CaseRecord::closedOn, &domain::CaseRecord::rulesOn}) {
        if (QDate& date = record.*day; date.isValid()) {
            date = date.addDays(-days);
        }
    }
}

} // namespace

DemoPast::DemoPast(const QList<domain::CaseRecord>& ended, QDate rulesBegin) : m_rulesBegin(rulesBegin)
{
    for (const domain::CaseRecord& each : ended) {
        (each.outcome == "approved"_L1 ? m_approved : m_others).append(each);
    }
}

int DemoPast::count(int number) const
{
    if (number < kFirstOfLargeOffice || m_approved.isEmpty() || m_others.isEmpty()) {
        return 0;
    }
    return number % kPeopleOfPlan < kOfThemWithTwo ? 2 : 1;
}

domain::CaseRecord DemoPast::past(int number, int which) const
{
    const int turn = number / kPeopleOfPlan + which;
    const bool isApproved = turn % kOneInNotApproved != 0;
    const QList<domain::CaseRecord>& patterns = isApproved ? m_approved : m_others;
    domain::CaseRecord record = patterns.at(turn / kOneInNotApproved % patterns.size());
    const auto most = static_cast<int>(m_rulesBegin.daysTo(std::min(record.openedOn, record.rulesOn)));
    moveBack(record, most > 0 ? (number * kStep + which * (most / 2)) % most : 0);
    return record;
}

int DemoPast::daysLater(int number)
{
    constexpr int kTwoYears = 730;
    return number < kFirstOfLargeOffice ? 0 : number * kStep % kTwoYears;
}

} // namespace core::services::demo
