// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace bench {

constexpr int kNotices = 200;

/// The values of as many notices, each of another person.
[[nodiscard]] QList<QJsonObject> noticeValues();

} // namespace bench
