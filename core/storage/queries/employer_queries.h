// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace core::storage {

class Connection;

/// A row of the employers list.
struct EmployerRow
{
    EmployerId id;
    types::BilingualText name;
    QString creditCode;
    QString city;
    QDate filingExpiresOn;
    int people = 0; ///< whose employment holds on the day asked
    int openCases = 0;
};

namespace employer_queries {

/// Ordered by the names' pinyin key. `where` fields: name credit-code city; an unknown one is UsageWrong.
[[nodiscard]] Result<QList<EmployerRow>> list(Connection& connection, const QMap<QString, QString>& where, QDate on);

/// The employer with that credit code; not stored where there is none or the code is empty.
[[nodiscard]] Result<EmployerId> byCreditCode(Connection& connection, const QString& creditCode);
/// The employer with exactly that name in Chinese or English; not stored where there is none.
[[nodiscard]] Result<EmployerId> byName(Connection& connection, const QString& name);

} // namespace employer_queries

} // namespace core::storage
