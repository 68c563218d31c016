// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "tests/support/folder_bytes.h"

namespace support::planted {

/// What stands in names, numbers and texts.
inline constexpr const char* kMark = "QXZV";
inline constexpr const char* kBirthDay = "1980-03-05";
inline constexpr qint64 kPay = 7'654'321;

/// Rows in every table, and in every column that tells of people (core/storage/column_kinds.h) something to look for.
/// Returns the number of these columns.
int everywhere(core::storage::Store& store);

/// How often a text stands in files, capitals or not, in UTF-8 or UTF-16; in their names too.
[[nodiscard]] int occurrences(const FolderBytes& files, const QByteArray& wanted);

} // namespace support::planted
