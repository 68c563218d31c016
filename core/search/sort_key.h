// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::search {

/// What a list is ordered by, stored beside the text and compared byte by byte: pinyin order, the same on every system
/// (design §2). An empty text gives an empty key and so comes first.
[[nodiscard]] QByteArray sortKey(const QString& text);

/// Changes with ICU and its tables; stored keys of another version are rebuilt.
[[nodiscard]] QString sortKeyVersion();

} // namespace core::search
