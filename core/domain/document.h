// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A file kept in the store's vault. Its bytes lie under a name that tells nothing (design §2).
struct Document
{
    DocumentId id;
    PersonId person;
    CaseId caseId;
    QString kind;     ///< as read: notice-90, working-copy, unknown …; or the material's code
    QString fileName; ///< as it came, for people; never used as a path
    QString mediaType;
    qint64 byteCount = 0;
    QString sha256;    ///< of the bytes, lower-case hex
    QString vaultName; ///< the file below documents/
    QString fieldsJson; ///< what was read, a JSON object; empty if nothing
    QDate addedOn;
    int revision = 0;
};

} // namespace core::domain
