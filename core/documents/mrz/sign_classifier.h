// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/glyph_table.h"
#include "core/documents/mrz/sign_row.h"

#include <QList>

namespace core::documents::mrz {

/// How far what is printed in one place is from each of the 37 shapes: 0 is the shape itself, 1 has nothing to do with
/// it (one less the correlation of their inks, so that contrast and ground make no difference).
using Distances = std::array<double, kSignCount>;

/// The place of a sign among the 37; of its own signs only.
[[nodiscard]] std::size_t signIndex(QChar sign);

/// Moves and stretches the row until its signs look most like those of the table.
[[nodiscard]] SignRow settled(const reader::GreyPicture& picture, const SignRow& row);

/// The mean distance of a sample of the row's signs from the nearest shape each.
[[nodiscard]] double strangeness(const reader::GreyPicture& picture, const SignRow& row);

/// Compares each of the row's 44 signs with all shapes, also a little beside its place.
[[nodiscard]] QList<Distances> compareSigns(const reader::GreyPicture& picture, const SignRow& row);

} // namespace core::documents::mrz
