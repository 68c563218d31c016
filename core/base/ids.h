// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace core {

/// A row's key that cannot be mixed up with another table's. 0 means "not stored yet".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isStored() const { return value > 0; }
    friend bool operator==(Id, Id) = default;
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PersonId = Id<struct PersonTag>;
using DependantId = Id<struct DependantTag>;
using EmployerId = Id<struct EmployerTag>;
using EmploymentId = Id<struct EmploymentTag>;
using EducationId = Id<struct EducationTag>;
using WorkHistoryId = Id<struct WorkHistoryTag>;
using PassportId = Id<struct PassportTag>;
using VisaId = Id<struct VisaTag>;
using EntryId = Id<struct EntryTag>;
using NoticeId = Id<struct NoticeTag>;
using PermitId = Id<struct PermitTag>;
using ResidencePermitId = Id<struct ResidencePermitTag>;
using ContractId = Id<struct ContractTag>;
using CaseId = Id<struct CaseTag>;
using CaseFactId = Id<struct CaseFactTag>;
using CaseLinkId = Id<struct CaseLinkTag>;
using CaseTaskId = Id<struct CaseTaskTag>;
using PortalAccountId = Id<struct PortalAccountTag>;
using SettingOverrideId = Id<struct SettingOverrideTag>;
using MaterialId = Id<struct MaterialTag>;
using ReturnId = Id<struct ReturnTag>;
using DefectId = Id<struct DefectTag>;
using PaperId = Id<struct PaperTag>;
using DocumentId = Id<struct DocumentTag>;
using StaffId = Id<struct StaffTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using EventId = Id<struct EventTag>;
using DraftId = Id<struct DraftTag>;

} // namespace core
