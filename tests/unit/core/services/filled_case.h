// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QJsonObject>
#include <QMap>

/// A case that has something of everything, and what its book says of it.
namespace filled_case {

/// Puts something into every kind of row that goes with a case.
void fill(core::services::Office& office, core::CaseId id, quint32 seed);

[[nodiscard]] QByteArray bytesOf(const QString& path);
/// The files below a folder, by their names in it.
[[nodiscard]] QMap<QString, QByteArray> contentOf(const QString& folder);

/// The records of a case book, every id replaced by the place where it is told, without what each store has of its own.
[[nodiscard]] QJsonObject comparable(const QString& folder);

} // namespace filled_case
