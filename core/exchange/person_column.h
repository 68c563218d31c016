// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace core::exchange {

/// What a column of a sheet of people may hold.
enum class PersonColumn {
    Surname,
    GivenNames,
    ChineseName,
    Sex,
    Nationality,
    PassportNumber,
    PassportExpiresOn,
    BirthDate,
    PermitNumber,
    PermitClass,
    PermitExpiresOn,
    PermitForm,
    ResidenceExpiresOn,
    EmployerName,
    CreditCode,
    City,
    Position,
    MonthlyPay,
    Phone,
    Email,
    Note,
};

inline constexpr std::size_t kPersonColumnCount = static_cast<std::size_t>(PersonColumn::Note) + 1;

/// In the order above.
[[nodiscard]] const QList<PersonColumn>& allPersonColumns();

/// Kebab-case, for stored profiles and the command line: passport-number.
[[nodiscard]] QString columnName(PersonColumn column);
[[nodiscard]] std::optional<PersonColumn> columnNamed(const QString& name);

/// What a heading means, in Chinese or English or both, as 姓(Surname), Passport No., *护照号码; nothing where it is
/// none of ours.
[[nodiscard]] std::optional<PersonColumn> columnOfHeading(const QString& heading);

} // namespace core::exchange
