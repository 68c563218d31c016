// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace core::exchange {

/// A zip archive of these entries, by name, every one dated `at`: the same entries give the same bytes. Fails with
/// Internal where the library refuses one.
[[nodiscard]] Result<QByteArray> zipOf(const QMap<QString, QByteArray>& entries, const QDateTime& at);

} // namespace core::exchange
