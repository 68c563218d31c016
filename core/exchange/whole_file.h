// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::exchange {

/// Puts a file in its place with all of its bytes, or leaves what stood there as it was. Fails with FileWriteFailed (arg
/// file).
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace core::exchange
