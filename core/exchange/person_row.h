// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_column.h"
#include "core/types/city.h"
#include "core/types/credit_code.h"
#include "core/types/nationality.h"
#include "core/types/passport_number.h"
#include "core/types/permit_class.h"
#include "core/types/permit_form.h"
#include "core/types/permit_number.h"
#include "core/types/person_name.h"
#include "core/types/sex.h"

#include <QDate>

namespace core::exchange {

/// What is wrong or odd in a row.
struct RowProblem
{
    /// Nothing where it concerns the row as a whole.
    std::optional<PersonColumn> column;
    FailureCode code = FailureCode::Internal;
    QMap<QString, QString> args;
    /// A blocking problem rejects the row; the others are warnings.
    bool blocking = true;

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// What one row of a sheet says of a person. An empty cell, or one whose value is refused, leaves its field unset;
/// a text that is too long stays as it is.
struct PersonRow
{
    std::optional<types::PersonName> name;
    std::optional<types::Sex> sex;
    std::optional<types::Nationality> nationality;
    std::optional<types::PassportNumber> passportNumber;
    QDate passportExpiresOn;
    QDate birthDate;
    std::optional<types::PermitNumber> permitNumber;
    std::optional<types::PermitClass> permitClass;
    QDate permitExpiresOn;
    std::optional<types::PermitForm> permitForm;
    QDate residenceExpiresOn;
    QString employerName;
    std::optional<types::CreditCode> creditCode;
    std::optional<types::City> city;
    QString position;
    std::optional<qint64> monthlyPayFen;
    QString phone;
    QString email;
    QString note;
    /// In the order of the columns.
    QList<RowProblem> problems;

    [[nodiscard]] bool isRejected() const;
};

} // namespace core::exchange
