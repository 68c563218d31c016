// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_fact.h"
#include "core/domain/case_record.h"
#include "core/domain/employer.h"
#include "core/domain/material.h"
#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/rulebook/facts.h"

#include <optional>

namespace core::workflow {

/// The records a case's facts come from. What is absent stays unknown.
struct CaseRecords
{
    const domain::CaseRecord& record;
    const domain::Person* person = nullptr;
    const domain::Passport* passport = nullptr;
    const domain::Employer* employer = nullptr;
    std::optional<int> dependants = {};
    QDate permitExpiresOn = {};    ///< of the work permit that ends last; null: unknown
    QDate residenceExpiresOn = {}; ///< of the residence permit that ends last; null: unknown
    QList<domain::Material> materials = {}; ///< those with a day become the fact `documents`, by which D16 to D18 count
    QList<domain::CaseFact> otherFacts = {};
};

/// The facts of a case as of a day (`on`; age is counted on it).
[[nodiscard]] rulebook::Facts factsOf(const CaseRecords& records, QDate on);

/// Whether a case record has a field of its own for a fact.
[[nodiscard]] bool hasCaseField(const QString& fact);
/// Writes a fact into the record's field; only for those that have one.
void setCaseField(domain::CaseRecord& record, const QString& fact, const QVariant& value);

} // namespace core::workflow
