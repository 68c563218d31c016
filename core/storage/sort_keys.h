// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/employer.h"
#include "core/domain/person.h"

#include <QByteArray>

namespace core::storage {

/// What lists are ordered by: the Chinese name's pinyin where there is one, else the Latin name (engineering C5).
/// The store keeps the keys with the collation's version and makes them anew when that differs.
[[nodiscard]] QByteArray sortKeyOf(const domain::Person& person);
[[nodiscard]] QByteArray sortKeyOf(const domain::Employer& employer);
[[nodiscard]] QString sortKeyVersion();

} // namespace core::storage
