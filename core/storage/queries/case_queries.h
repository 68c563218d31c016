// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/case_record.h"
#include "core/types/bilingual_text.h"

#include <QList>
#include <QMap>

namespace core::storage {

class Connection;

/// A case with the names a list shows.
struct CaseRow
{
    domain::CaseRecord record;
    QString personSurname;
    QString personGivenNames;
    QString personChineseName;
    types::BilingualText employerName;
    QDate nextDue; ///< the earliest of case_due.h, stage limits apart; null: none
    QString nextDueCode;
};

namespace case_queries {

/// Ordered by number. `where` fields: number procedure stage status authority-status city class person employer open
/// (true, false); person and employer take a piece of a name, or an id with a leading #. An unknown one is UsageWrong.
[[nodiscard]] Result<QList<CaseRow>> list(Connection& connection, const QMap<QString, QString>& where);

/// Fails with RecordNotFound (args table, id).
[[nodiscard]] Result<CaseId> idOf(Connection& connection, const QString& number);

/// Open cases (domain::isOpen), ordered by number.
[[nodiscard]] Result<QList<CaseRow>> open(Connection& connection);
[[nodiscard]] Result<QList<CaseRow>> ofPerson(Connection& connection, PersonId person);
[[nodiscard]] Result<QList<CaseRow>> ofEmployer(Connection& connection, EmployerId employer);

} // namespace case_queries

} // namespace core::storage
