// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

/// Invented people as a client's sheet brings them: the twenty columns and headings of the product's own template,
/// numbers with right check characters, every second person with a Chinese name, 200 people to an employer.
void writePeopleSheet(const QString& path, int people);

/// A name of two characters that some of these people have; another for each number.
[[nodiscard]] QString twoCharacterName(int number);

} // namespace bench
