// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A work permit notice the authority issued, as read and confirmed (domain §6.1). Usable for a visa for three
/// calendar months from its issue.
struct Notice
{
    NoticeId id;
    PersonId person;
    CaseId caseId;
    DocumentId document;
    QString kind; ///< notice-90, notice-short
    QString authority;
    QString permitNumber;
    QString permitClass; ///< A, B, C
    QDate startsOn;      ///< the term of work
    QDate endsOn;
    QDate issuedOn;
    QString fieldsJson; ///< all fields as confirmed, a JSON object
    int revision = 0;
};

} // namespace core::domain
