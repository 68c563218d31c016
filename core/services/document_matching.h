// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"
#include "core/services/office.h"
#include "core/types/bilingual_text.h"

namespace core::services {

/// What a document and a person have in common, the surest first.
enum class MatchedBy { Permit, Passport, Birth, Name };

/// Whose a document may be, and which case it may belong to.
struct DocumentMatch
{
    PersonId person;
    QString personName;
    QString personChineseName;
    CaseId caseId; ///< not stored where the person has no case
    QString caseNumber;
    bool isOpen = false;
    types::BilingualText procedureName;
    types::BilingualText stageName;
    types::BilingualText employerName;
    QList<MatchedBy> by;
    /// From 0 to 1: how far what they have in common tells the person, by how surely it was read; less where the name
    /// read is another one, or where several cases of the person may be meant.
    double confidence = 0;
};

/// The people a document may be of, each with every open case, or else with the ended ones; the surest first. By
/// permit number, by passport number, by name with the day of birth, by name alone. Empty where nobody is found.
[[nodiscard]] Result<QList<DocumentMatch>> matchesFor(Office& office, const documents::DocumentReading& reading);

} // namespace core::services
