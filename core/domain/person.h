// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A foreign employee. Names stand in all the forms that papers use (domain §4.7): the passport's spelling in capitals,
/// the Chinese name, and the machine-readable zone's. Empty text and a null date mean "unknown".
struct Person
{
    PersonId id;
    QString surname;
    QString givenNames;
    QString chineseName;
    QString mrzName;     ///< given names, then surname, as the passport's zone has them
    QString sex;         ///< types::Sex code: M, F, X or empty
    QString nationality; ///< ISO 3166-1 alpha-3
    QDate bornOn;
    QString phone;
    QString email;
    QString note;
    int revision = 0;
    EventId binnedBy; ///< the act that put it into the bin; not stored: it is not there

    /// Given names, then surname, as a Chinese notice writes a foreigner's name.
    [[nodiscard]] QString fullName() const;
    /// What a list shows in a language: in Chinese the Chinese name where there is one.
    [[nodiscard]] QString displayName(bool chinese) const;
};

} // namespace core::domain
