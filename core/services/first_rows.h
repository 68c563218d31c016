// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace core::services {

/// What a window shows of a long list while the rest is being read.
template <typename Row> struct FirstRows
{
    QList<Row> rows;
    bool areAll = false; ///< nothing more is to come
};

/// So many rows fill every screen, and are read at once.
inline constexpr int kFirstRows = 200;

} // namespace core::services
