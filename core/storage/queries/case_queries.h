// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/case_record.h"
#include "core/types/bilingual_text.h"

#include <QList>
#include <QMap>

#include <functional>

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

/// Visits the cases, ordered by number, one after another: there may be hundreds of thousands. Of the record a row has
/// what lists show: ids, number, procedure, city, class, stage, both statuses, the days of opening, stage and last
/// look, and that of its rules. `where` fields: number procedure stage status authority-status city class person
/// employer open (true, false); person and employer take a piece of a name, or an id with a leading #. An unknown one
/// is UsageWrong. `limit` 0: all.
[[nodiscard]] Result<void> eachListed(Connection& connection, const QMap<QString, QString>& where,
    const std::function<void(const CaseRow& row)>& visit, int limit = 0);
[[nodiscard]] Result<qint64> count(Connection& connection);

/// Fails with RecordNotFound (args table, id).
[[nodiscard]] Result<CaseId> idOf(Connection& connection, const QString& number);

/// Open cases (domain::isOpen) that are wanted, ordered by number. The others are not kept: a large office has a
/// hundred thousand.
[[nodiscard]] Result<QList<CaseRow>> open(
    Connection& connection, const std::function<bool(const CaseRow& row)>& isWanted);
[[nodiscard]] Result<QList<CaseRow>> ofPerson(Connection& connection, PersonId person);
[[nodiscard]] Result<QList<CaseRow>> ofEmployer(Connection& connection, EmployerId employer);

} // namespace case_queries

} // namespace core::storage
