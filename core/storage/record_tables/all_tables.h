// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_tables/case_tables.h"
#include "core/storage/record_tables/employer_tables.h"
#include "core/storage/record_tables/office_tables.h"
#include "core/storage/record_tables/permit_tables.h"
#include "core/storage/record_tables/person_tables.h"

namespace core::storage {

/// Every record type of the store; undo and verification walk it.
template <typename... Records>
struct RecordTypes
{
};

using AllRecordTypes = RecordTypes<domain::Staff, domain::Person, domain::Dependant, domain::Employer,
    domain::Employment, domain::Education, domain::WorkHistory, domain::Passport, domain::Permit,
    domain::ResidencePermit, domain::CaseRecord, domain::Document, domain::Visa, domain::Entry, domain::Notice,
    domain::Contract, domain::CaseFact, domain::CaseLink, domain::CaseTask, domain::Material, domain::ReturnRecord,
    domain::Defect, domain::Paper, domain::PortalAccount, domain::SettingOverride, domain::FindingWaiver,
    domain::ImportBatch, domain::Custody, domain::EmployerSeal, domain::Packet>;

} // namespace core::storage
