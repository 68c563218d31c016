// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace core::storage {
class Connection;
}

namespace core::services {

/// A document of the store that has the very bytes of another file.
struct SameContent
{
    DocumentId document;
    QString fileName;
    QString kind;
    CaseId caseId;         ///< not stored where the document belongs to no case
    QString caseNumber;    ///< empty then
    QStringList materials; ///< that name it: M01 …
    QDate addedOn;
};

/// The documents with a content, in the order they came; content is told by the name that the vault gives it.
[[nodiscard]] Result<QList<SameContent>> sameContent(storage::Connection& connection, const QString& vaultName);

} // namespace core::services
