// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/types/bilingual_text.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <functional>

namespace core::storage {

class Connection;

/// A row of the people list, with what holds on the day asked.
struct PersonRow
{
    PersonId id;
    QString surname;
    QString givenNames;
    QString chineseName;
    QString nationality;
    QDate bornOn;
    PassportId passport;
    QString passportNumber; ///< of the passport that expires last
    QDate passportExpiresOn;
    PermitId permit;
    QString permitNumber; ///< of the permit valid on the day, else of the newest
    QString permitClass;
    QString permitForm;
    QDate permitValidTo;
    EmployerId employer; ///< of the employment that holds on the day, else of the newest
    types::BilingualText employerName;
    types::BilingualText position;
    QString city;
    int openCases = 0;
};

/// Reads people. Call inside a read transaction or an act where several answers must fit together.
namespace person_queries {

/// Ordered by the names' pinyin key. `where` fields: name surname passport permit nationality employer city class;
/// an unknown one is UsageWrong (arg argument). `limit` 0: all.
[[nodiscard]] Result<void> eachListed(Connection& connection, const QMap<QString, QString>& where, QDate on,
    const std::function<void(const PersonRow& row)>& visit, int limit = 0, int offset = 0);
[[nodiscard]] Result<QList<PersonRow>> list(
    Connection& connection, const QMap<QString, QString>& where, QDate on, int limit = 0, int offset = 0);

/// How an imported row finds its person (cli.md, in this order). Several hits are all given, by id; an empty number
/// finds nobody.
[[nodiscard]] Result<QList<PersonId>> byPermitNumber(Connection& connection, const QString& number);
[[nodiscard]] Result<QList<PersonId>> byPassport(
    Connection& connection, const QString& number, const QString& issuingState);
[[nodiscard]] Result<QList<PersonId>> byNameAndBirth(Connection& connection, const QString& surname,
    const QString& givenNames, QDate bornOn, const QString& nationality);

/// All that the three above could find somebody by, in no order; each may come several times.
[[nodiscard]] Result<void> eachPermitNumber(
    Connection& connection, const std::function<void(const QString& number)>& visit);
[[nodiscard]] Result<void> eachPassportNumber(
    Connection& connection, const std::function<void(const QString& number)>& visit);
[[nodiscard]] Result<void> eachName(Connection& connection,
    const std::function<void(const QString& surname, const QString& givenNames, QDate bornOn)>& visit);
[[nodiscard]] Result<qint64> count(Connection& connection);

} // namespace person_queries

} // namespace core::storage
