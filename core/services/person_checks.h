// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contract.h"
#include "core/domain/dependant.h"
#include "core/domain/education.h"
#include "core/domain/employment.h"
#include "core/domain/entry.h"
#include "core/domain/passport.h"
#include "core/domain/permit.h"
#include "core/domain/person.h"
#include "core/domain/residence_permit.h"
#include "core/domain/visa.h"
#include "core/domain/work_history.h"

/// What a record must be before it is saved. Each hands back the record with its values in their one stored form, or
/// the value's failure with the name of the member as the arg `field`. What is unknown may stay empty.
namespace core::services {

/// NameEmpty, ValueUnknown (sex, nationality). The machine-readable name is made where it is missing.
[[nodiscard]] Result<domain::Person> checkedPerson(domain::Person person);
/// ValueEmpty, ValueBad… (number), ValueUnknown (issuingState), DateOrder.
[[nodiscard]] Result<domain::Passport> checkedPassport(domain::Passport passport);
/// ValueEmpty, SheetNumberMangled (number), ValueUnknown (permitClass, form), DateOrder.
[[nodiscard]] Result<domain::Permit> checkedPermit(domain::Permit permit);
/// DateOrder.
[[nodiscard]] Result<domain::ResidencePermit> checkedResidencePermit(domain::ResidencePermit residencePermit);
/// DateOrder.
[[nodiscard]] Result<domain::Visa> checkedVisa(domain::Visa visa);
/// ValueEmpty (enteredOn), DateOrder: lodging is registered after the entry (domain §3 D04).
[[nodiscard]] Result<domain::Entry> checkedEntry(domain::Entry entry);
/// DateOrder.
[[nodiscard]] Result<domain::Employment> checkedEmployment(domain::Employment employment);
/// DateOrder.
[[nodiscard]] Result<domain::Contract> checkedContract(domain::Contract contract);
/// ValueEmpty (school), ValueUnknown (country), DateOrder.
[[nodiscard]] Result<domain::Education> checkedEducation(domain::Education education);
/// ValueEmpty (employerName), ValueUnknown (country), DateOrder.
[[nodiscard]] Result<domain::WorkHistory> checkedWorkHistory(domain::WorkHistory workHistory);
/// NameEmpty, ValueUnknown (sex, nationality), ValueBad… (passportNumber).
[[nodiscard]] Result<domain::Dependant> checkedDependant(domain::Dependant dependant);

} // namespace core::services
