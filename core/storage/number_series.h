// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace core::storage {

class Connection;

/// Numbers for people. They are not part of the history: an undone act's number is not given again.
namespace number_series {

/// The next number of a series in a year: prefix, year, running number of at least four digits (2026-0001).
/// Inside a transaction, so that a number of an act that fails is given again.
[[nodiscard]] Result<QString> next(Connection& connection, const QString& series, const QString& prefix, QDate day);

/// A number that was given elsewhere is never given here: the series goes on behind it. One that is no number of the
/// series changes nothing. Inside a transaction.
[[nodiscard]] Result<void> reserve(
    Connection& connection, const QString& series, const QString& prefix, const QString& number);

} // namespace number_series

} // namespace core::storage
