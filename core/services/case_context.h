// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_fact.h"
#include "core/domain/case_record.h"
#include "core/domain/employer.h"
#include "core/domain/material.h"
#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/domain/return_record.h"
#include "core/rulebook/rule_view.h"
#include "core/services/case_review.h"
#include "core/services/office.h"
#include "core/workflow/moves.h"
#include "core/workflow/settings.h"

namespace core::storage {
class Connection;
}

namespace core::services {

/// A case with everything that its moves, its checklist and its dates depend on.
struct CaseContext
{
    domain::CaseRecord record;
    domain::Person person;
    std::optional<domain::Passport> passport;
    domain::Employer employer;
    int dependants = 0;
    QDate permitExpiresOn;    ///< the last day of the work permit that ends last; null: none
    QDate residenceExpiresOn; ///< likewise of the residence permit
    QList<domain::Material> materials;
    QList<domain::CaseFact> otherFacts;        ///< those the record has no field for
    QList<domain::ReturnRecord> returns;       ///< oldest first
    QList<domain::Defect> defects;             ///< of all returns
    const rulebook::RuleView* rules = nullptr; ///< see rulesOf(); lives with the office
    rulebook::Facts facts;
    workflow::ChosenSettings chosen; ///< by the office or the client
    CaseReview review;

    /// What workflow wants to know besides the record.
    [[nodiscard]] workflow::MoveContext forMoves() const;
};

/// Reads a case from the store, also inside an act. Fails with RecordNotFound, RecordInBin.
[[nodiscard]] Result<CaseContext> readCaseContext(Office& office, storage::Connection& connection, CaseId id);

/// The last valid day of the permit that ends last; null where there is none.
template <typename Permit> [[nodiscard]] QDate lastDayOf(const QList<Permit>& permits)
{
    QDate last;
    for (const Permit& each : permits) {
        if (each.cancelledOn.isNull() && each.validTo.isValid() && (last.isNull() || last < each.validTo)) {
            last = each.validTo;
        }
    }
    return last;
}

/// The passport a case goes by: the one that is valid longest.
[[nodiscard]] std::optional<domain::Passport> passportInUse(const QList<domain::Passport>& passports);

/// Done, or waived with a reason (week W5).
[[nodiscard]] bool isSettled(const domain::Defect& defect);

/// The rules a case follows: its city's, as they stood on its day (CaseRecord::rulesOn).
[[nodiscard]] const rulebook::RuleView& rulesOf(const Office& office, const domain::CaseRecord& record);

} // namespace core::services
