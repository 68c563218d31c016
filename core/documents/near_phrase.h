// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::documents {

/// Where a phrase may stand in a text, and how many signs differ there: others, too many or too few.
struct NearPhrase
{
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype differing = 0;
};

/// The first of the places where a text differs least from the phrase (Sellers' algorithm), as long as it goes on.
[[nodiscard]] NearPhrase nearestPlace(const QString& text, const QString& phrase);

} // namespace core::documents
