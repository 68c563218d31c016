// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace core::types {

/// A day from any form in which clients write one: 2026-07-31, 2026/7/31, 2026.7.31, 2026年7月31日, 20260731,
/// 31 Jul 2026, Jul 31, 2026, 31/07/2026; full-width signs and a midnight behind the day are accepted.
/// Fails with ValueEmpty; with DateNotADate (arg text) for other text or a day that does not exist; with DateAmbiguous
/// (args text, first, second) where day and month could be exchanged, as in 03/04/2026.
[[nodiscard]] Result<QDate> parseWrittenDate(const QString& text);

/// The one form of store and command line: YYYY-MM-DD.
[[nodiscard]] QString isoDate(QDate day);

} // namespace core::types
