// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sort_key.h"

#include "core/search/icu_text.h"

namespace core::search {

QByteArray sortKey(const QString& text) { return text.isEmpty() ? QByteArray() : icu_text::collationKey(text); }

QString sortKeyVersion() { return icu_text::collationVersion(); }

} // namespace core::search
