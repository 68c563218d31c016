// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// One item of a case's checklist (domain §2.2).
struct Material
{
    MaterialId id;
    CaseId caseId;
    QString code; ///< M01 … M26
    MaterialState state = MaterialState::Missing;
    DocumentId document;
    QDate receivedOn;
    QDate issuedOn;
    QDate expiresOn;
    QString note;
    int revision = 0;
};

} // namespace core::domain
