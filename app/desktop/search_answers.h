// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/store_thread.h"
#include "core/types/lang.h"
#include "ui/widgets/search_hit.h"

#include <QFuture>
#include <QList>

namespace desktop {

/// What the store holds for a text, as the window's search field shows it: each hit leads to its record's page.
[[nodiscard]] QFuture<core::Result<QList<ui::widgets::SearchHit>>> searchFor(
    core::services::StoreThread& store, const QString& text, core::types::Lang lang);

} // namespace desktop
