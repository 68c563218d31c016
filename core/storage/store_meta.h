// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::storage {

class Connection;

/// The store's facts about itself.
namespace store_meta {

inline constexpr const char* kOfficeName = "office-name";
inline constexpr const char* kStoreId = "store-id";
inline constexpr const char* kNameKey = "name-key"; ///< of the documents' file names
inline constexpr const char* kSortKeyVersion = "sort-key-version";
inline constexpr const char* kDueRules = "due-rules"; ///< what the rows of case_due were derived with; empty: unknown
inline constexpr const char* kDueDay = "due-day";     ///< the day they were derived on

inline constexpr qsizetype kIdBytes = 16;
inline constexpr qsizetype kNameKeyBytes = 32;

/// Empty where the key is not there.
[[nodiscard]] Result<QByteArray> value(Connection& connection, const char* key);
[[nodiscard]] Result<void> setValue(Connection& connection, const char* key, const QByteArray& value);

} // namespace store_meta

} // namespace core::storage
