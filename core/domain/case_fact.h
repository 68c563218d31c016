// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace core::domain {

/// A fact of a case that a move recorded and the case record has no field for: confirmation.signedOn … Its key is one of
/// core/rulebook/fact_keys.cpp; a case has each at most once.
struct CaseFact
{
    CaseFactId id;
    CaseId caseId;
    QString fact;
    QString value; ///< as facts are written: a date as YYYY-MM-DD
    int revision = 0;
};

} // namespace core::domain
