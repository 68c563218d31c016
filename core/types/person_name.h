// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::types {

/// A foreigner's name as the passport spells it, and the Chinese name where there is one (domain §4.7).
class PersonName final
{
public:
    /// Upper-case, single spaces, hyphen and apostrophe as printed. Either of surname and given names may be missing,
    /// as in some passports; without both it fails with NameEmpty, whatever the Chinese name.
    [[nodiscard]] static Result<PersonName> parse(
        const QString& surname, const QString& givenNames, const QString& chinese = {});

    [[nodiscard]] const QString& surname() const { return m_surname; }
    [[nodiscard]] const QString& givenNames() const { return m_givenNames; }
    [[nodiscard]] const QString& chinese() const { return m_chinese; }
    /// Given names, then surname, as notices have it (domain §13).
    [[nodiscard]] QString full() const;
    /// SURNAME<<GIVEN<NAMES in A–Z alone, transliterated as ICAO 9303-3 recommends (Ä as AE, Ø as OE); no filling.
    [[nodiscard]] QString mrz() const;
    /// The same passport name but for case, spacing, punctuation and diacritics; Chinese names are not compared.
    [[nodiscard]] bool same(const PersonName& other) const;

    friend bool operator==(const PersonName&, const PersonName&) = default;

private:
    PersonName(QString surname, QString givenNames, QString chinese);

    QString m_surname;
    QString m_givenNames;
    QString m_chinese;
};

/// One part of a name in the machine-readable zone's letters: A–Z, words parted by "<".
[[nodiscard]] QString mrzLetters(const QString& namePart);

} // namespace core::types
