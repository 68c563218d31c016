// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/mrz/sign_classifier.h"

namespace core::documents::mrz {

/// What was decided for one place.
struct JudgedSign
{
    QChar sign;
    double confidence = 0; ///< as in reader::ZoneSign
    bool isRepaired = false;
};

/// Decides what two lines say from how far each sign is from each shape: what may stand in a place (digits in dates,
/// letters in names), then the check digits, which at most two signs may be bent to where their second shape is nearly
/// as near as the first (domain §4.3).
///
/// Failures: MrzUnclear (line, place) where a sign is like no shape, or in a name like two; MrzContradictory (field)
/// where no likely reading has right check digits; MrzAmbiguous (line, place) where two of them do.
[[nodiscard]] Result<std::array<QList<JudgedSign>, 2>> judgeZone(const std::array<QList<Distances>, 2>& zone);

} // namespace core::documents::mrz
