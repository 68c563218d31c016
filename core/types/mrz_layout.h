// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/mrz_check.h"

/// Places of TD3, the zone of a passport, counted from 0 (ICAO 9303-4 section 4.2.2).
namespace core::types::td3 {

using namespace Qt::Literals::StringLiterals;

inline constexpr qsizetype kLength = 44;

// Line 1; before them "P" and a subtype of the state's own.
inline constexpr MrzField kIssuingState{"issuing-state"_L1, 2, 3, MrzField::Kind::Letters};
inline constexpr MrzField kName{"name"_L1, 5, 39, MrzField::Kind::Letters};

// Line 2; number, birth and expiry are each followed by their check digit.
inline constexpr MrzField kNumber{"number"_L1, 0, 9, MrzField::Kind::Any};
inline constexpr MrzField kNationality{"nationality"_L1, 10, 3, MrzField::Kind::Letters};
inline constexpr MrzField kBirth{"birth"_L1, 13, 6, MrzField::Kind::Digits};
inline constexpr MrzField kSex{"sex"_L1, 20, 1, MrzField::Kind::Letters};
inline constexpr MrzField kExpiry{"expiry"_L1, 21, 6, MrzField::Kind::Digits};
inline constexpr MrzField kOptional{"optional"_L1, 28, 14, MrzField::Kind::Any};
inline constexpr qsizetype kOptionalCheck = 42;
inline constexpr qsizetype kCompositeCheck = 43;

/// What the composite check digit is of.
[[nodiscard]] inline QString compositeOf(const QString& line2)
{
    return line2.first(10) + line2.sliced(13, 7) + line2.sliced(21, 22);
}

} // namespace core::types::td3
