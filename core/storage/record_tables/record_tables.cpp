// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_tables/all_tables.h"

namespace core::storage {

template class RecordTable<domain::CaseRecord>;
template class RecordTable<domain::CaseFact>;
template class RecordTable<domain::CaseLink>;
template class RecordTable<domain::CaseTask>;
template class RecordTable<domain::Material>;
template class RecordTable<domain::ReturnRecord>;
template class RecordTable<domain::Defect>;
template class RecordTable<domain::FindingWaiver>;
template class RecordTable<domain::Custody>;
template class RecordTable<domain::Document>;
template class RecordTable<domain::Paper>;
template class RecordTable<domain::Employer>;
template class RecordTable<domain::Employment>;
template class RecordTable<domain::Contract>;
template class RecordTable<domain::PortalAccount>;
template class RecordTable<domain::EmployerSeal>;
template class RecordTable<domain::Packet>;
template class RecordTable<domain::Staff>;
template class RecordTable<domain::SettingOverride>;
template class RecordTable<domain::ImportBatch>;
template class RecordTable<domain::Passport>;
template class RecordTable<domain::Permit>;
template class RecordTable<domain::ResidencePermit>;
template class RecordTable<domain::Visa>;
template class RecordTable<domain::Entry>;
template class RecordTable<domain::Notice>;
template class RecordTable<domain::Person>;
template class RecordTable<domain::Dependant>;
template class RecordTable<domain::Education>;
template class RecordTable<domain::WorkHistory>;

} // namespace core::storage
