// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/nationality.h"
#include "core/types/passport_number.h"
#include "core/types/sex.h"

#include <QDate>

namespace core::types {

/// The machine-readable zone of a passport: ICAO 9303-4, TD3, two lines of 44 (domain §4.3). All check digits are
/// right.
class Mrz final
{
public:
    /// The years have two digits: a birth is the last such day not after today, an expiry the one within 50 years of
    /// today. Fails with the first blocking problem.
    [[nodiscard]] static Result<Mrz> parse(const QString& line1, const QString& line2, QDate today);
    /// Every problem has the arg "line" (1 or 2), its place counts in that line. Blocking: MrzBadLength (args length,
    /// expected); ValueBadCharacter; ValueLookAlike (args character, expected) for O in a number's place and the like;
    /// ValueBadCheckDigit (args field, expected, found; field is number, birth, expiry, optional or composite);
    /// ValueUnknown (arg field) for a state or sex; DateNotADate (arg field).
    /// Not blocking: MrzNameTruncated, where the name fills its line and may go on.
    [[nodiscard]] static ValueProblems problems(const QString& line1, const QString& line2, QDate today);

    [[nodiscard]] const QString& surname() const { return m_surname; }
    [[nodiscard]] const QString& givenNames() const { return m_givenNames; }
    /// A truncated name is compared as a beginning, never for equality.
    [[nodiscard]] bool isNameTruncated() const { return m_nameTruncated; }
    [[nodiscard]] const PassportNumber& number() const { return m_number; }
    [[nodiscard]] const Nationality& issuingState() const { return m_issuingState; }
    [[nodiscard]] const Nationality& nationality() const { return m_nationality; }
    /// Invalid where the passport itself leaves day or month open ("<<").
    [[nodiscard]] QDate birth() const { return m_birth; }
    [[nodiscard]] QDate expiry() const { return m_expiry; }
    [[nodiscard]] Sex sex() const { return m_sex; }
    /// The issuing state's own number, without fillers; often empty.
    [[nodiscard]] const QString& optionalData() const { return m_optionalData; }

    friend bool operator==(const Mrz&, const Mrz&) = default;

private:
    Mrz(const QString& line1, const QString& line2, QDate today);

    QString m_surname;
    QString m_givenNames;
    bool m_nameTruncated;
    PassportNumber m_number;
    Nationality m_issuingState;
    Nationality m_nationality;
    QDate m_birth;
    QDate m_expiry;
    Sex m_sex;
    QString m_optionalData;
};

} // namespace core::types
