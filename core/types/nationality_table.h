// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace core::types {

/// One country or special passport code. Names follow Unicode CLDR 42 with the short forms of GB/T 2659 where papers
/// use those; special codes are those of ICAO 9303-3 section 5 (domain §4.3), UTO being its specimens' Utopia.
struct NationalityRow
{
    QStringView alpha3;
    QStringView alpha2;
    QStringView zh;
    QStringView en;
};

/// Further names under which clients write a country, parted by "|".
struct OtherNames
{
    QStringView alpha3;
    QStringView names;
};

/// Ordered by code.
[[nodiscard]] std::span<const NationalityRow> nationalityRows();
[[nodiscard]] std::span<const OtherNames> otherNationalityNames();

} // namespace core::types
